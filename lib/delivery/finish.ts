import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** A finished answer: the same bytes in each form that was asked for so far. */
export interface Finished {
  identity: Buffer
  /** Weak: the same text, whatever the encoding. */
  etag: string
  br?: Buffer
  gzip?: Buffer
  isBest?: boolean
}

// A coding by its own name, in a list, not weighed with nothing.
const takesBrotli = /(?:^|,)\s*br\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i
const takesGzip = /(?:^|,)\s*(?:x-)?gzip\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

export function finish(identity: Buffer): Finished {
  return { identity, etag: `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"` }
}

/** The bytes in an encoding, quickly at first. */
export async function encode(finished: Finished, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return finished.identity
  const made = finished[encoding]
  if (made) return made
  const bytes = encoding === 'br' ? await compressBrotli(finished.identity, 5) : await deflate(finished.identity, { level: 6 })
  finished[encoding] = bytes
  return bytes
}

/** Presses again as small as it goes, which takes a hundred times as long: for when nobody waits. */
export async function encodeBest(finished: Finished): Promise<void> {
  if (finished.isBest) return
  finished.isBest = true
  const { br, gzip: packed, identity } = finished
  if (br) finished.br = smaller(br, await compressBrotli(identity, 11))
  if (packed) finished.gzip = smaller(packed, await deflate(identity, { level: 9 }))
}

/** The smallest encoding that a client takes. How it weighs those it takes is not asked: each says the same. */
export function chooseEncoding(accept: string | undefined): Encoding {
  if (!accept) return 'identity'
  if (takesBrotli.test(accept)) return 'br'
  return takesGzip.test(accept) ? 'gzip' : 'identity'
}

const smaller = (one: Buffer, other: Buffer) => (other.length < one.length ? other : one)

function compressBrotli(bytes: Buffer, quality: number): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotli(bytes, { params })
}
