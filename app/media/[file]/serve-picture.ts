import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { dataPath } from '#lib/env.ts'
import { parseRange } from './parse-range.ts'

const types = { webp: 'image/webp', jpg: 'image/jpeg' } as const

export interface PictureFile {
  /** Already checked against the pattern of our own names: nothing else reaches the file system. */
  name: string
  form: keyof typeof types
  isPublic: boolean
}

/** Answers with a picture's bytes, or the part of them that was asked for; null when the file is gone. */
export async function servePicture(request: Request, { name, form, isPublic }: PictureFile): Promise<Response | null> {
  const path = dataPath('media', name)
  const found = await stat(path).catch(isGone)
  if (!found?.isFile()) return null
  // The bytes under a name never change, so the name says which they are.
  const etag = `"${name}"`
  const headers = new Headers({
    'Content-Type': types[form],
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Disposition': `inline; filename="${name}"`,
    'Cache-Control': isPublic ? 'public, max-age=3600' : 'private, no-store',
    'Accept-Ranges': 'bytes',
    ETag: etag,
  })
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const ifRange = request.headers.get('if-range')
  const part = parseRange(ifRange === null || ifRange === etag ? request.headers.get('range') : null, found.size)
  if (part === 'outside') {
    headers.set('Content-Range', `bytes */${found.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = part === 'whole' ? { start: 0, end: found.size - 1 } : part
  headers.set('Content-Length', String(end - start + 1))
  if (part !== 'whole') headers.set('Content-Range', `bytes ${start}-${end}/${found.size}`)
  const body = request.method === 'HEAD' ? null : Readable.toWeb(createReadStream(path, { start, end }))
  return new Response(body as BodyInit | null, { status: part === 'whole' ? 200 : 206, headers })
}

function isKnown(header: string | null, etag: string): boolean {
  const known = header?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? []
  return known.includes(etag) || known.includes('*')
}

function isGone(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}
