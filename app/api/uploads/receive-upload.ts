import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { dataPath } from '#lib/env.ts'
import { newSecret } from '#lib/ids.ts'
import { mediaLimits, pictureTooLarge } from '#lib/media/limits.ts'
import { Refusal } from '#lib/refusal.ts'

export interface Upload {
  path: string
  originalName: string
}

const tooLarge = () => new Refusal('too-large', pictureTooLarge, 'file')

/**
 * Writes the one file of a multipart request beside the pictures, as it comes in: never whole in memory.
 * @throws Refusal when it is no upload, too large, cut off, or the disk is full; nothing is left behind then
 */
export async function receiveUpload(request: Request): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data\b/i.test(type))
    throw new Refusal('unsupported', 'Send the picture as a file of a form.', 'file')
  if (Number(request.headers.get('content-length') ?? 0) > mediaLimits.bytes + 64 * 1024) throw tooLarge()
  await mkdir(dataPath('media'), { recursive: true })
  const path = dataPath('media', `.upload-${newSecret(16)}`)
  try {
    return { path, originalName: await writeFileOf(request.body as ReadableStream, type, path) }
  } catch (error) {
    await rm(path, { force: true })
    throw asRefusal(error)
  }
}

async function writeFileOf(body: ReadableStream, type: string, path: string): Promise<string> {
  const parser = busboy({
    headers: { 'content-type': type },
    defParamCharset: 'utf8',
    // The parser cuts at its limit, not beyond it.
    limits: { files: 1, fields: 10, fieldSize: 10_000, fileSize: mediaLimits.bytes + 1 },
  })
  let name: string | undefined
  let written: Promise<void> = Promise.resolve()
  parser.on('file', (_field, file, { filename }) => {
    name = filename ?? ''
    file.once('limit', () => parser.destroy(tooLarge()))
    written = pipeline(file, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    // A full disk ends the reading at once; without this the form would be read to its end.
    written.catch((error: Error) => parser.destroy(error))
  })
  await pipeline(Readable.fromWeb(body), parser)
  await written
  if (name === undefined) throw new Refusal('invalid', 'Choose a picture first.', 'file')
  return name
}

function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error
  if ('code' in error && error.code === 'ENOSPC')
    return new Refusal('disk-full', 'The disk is full, so the picture was not kept. Tell the operator.')
  return new Refusal('invalid', 'The upload was cut off or is not a form. Send the picture again.', 'file')
}
