import type { IncomingMessage } from 'node:http'
import { PassThrough, type Readable } from 'node:stream'
import { tooLarge } from '../articles/article-size.ts'
import { limits } from '../articles/limits.ts'
import { mediaLimits, pictureTooLarge } from '../media/limits.ts'

/** What a request may send after its headers. */
export interface BodyLimit {
  bytes: number
  /** How long all of it may take; null where the time of the whole request is the limit. */
  ms: number | null
  /** What is said of more. */
  tooMuch: string
}

/** A body that is too long, or too long in coming. */
export class BodyRefused extends Error {
  status: 400 | 408 | 413

  constructor(status: 400 | 408 | 413, sentence: string) {
    super(sentence)
    this.status = status
  }
}

const kilobyte = 1_024
const megabyte = 1_048_576
// What stands around a picture in its form, and around an article in the call that saves it.
const envelope = 64 * kilobyte
const usual = 'This is more than may be sent here.'
const tooSlow = 'This took too long to be sent.'

/** What may be sent to this address. `ms` is how long anything but an upload may take. */
export function bodyLimit({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>, ms: number): BodyLimit {
  const type = headers['content-type'] ?? ''
  if (/^\/api\/uploads(?:[/?]|$)/.test(url)) return { bytes: mediaLimits.bytes + envelope, ms: null, tooMuch: pictureTooLarge }
  if (/^\/api\/autosave(?:[/?]|$)/.test(url)) return { bytes: limits.bytes + envelope, ms, tooMuch: tooLarge }
  // An action is sent by script with its name, and by a browser without script as a form of parts.
  const isAction =
    headers['next-action'] !== undefined || (/^\/admin(?:[/?]|$)/.test(url) && /^multipart\/form-data\b/i.test(type))
  if (isAction) return { bytes: limits.bytes + envelope, ms, tooMuch: usual }
  return { bytes: /^application\/json\b/i.test(type) ? megabyte : 64 * kilobyte, ms, tooMuch: usual }
}

export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'
}

/**
 * A request's body as it comes, until it is too much or too slow: then it fails with `BodyRefused`, and the request
 * itself stays open, so that it can be told so.
 */
export function boundedBody(request: IncomingMessage, { bytes, ms, tooMuch }: BodyLimit): Readable {
  const body = new PassThrough()
  const timer = ms === null ? undefined : setTimeout(() => body.destroy(new BodyRefused(408, tooSlow)), ms)
  let seen = 0
  const onChunk = (chunk: Buffer) => {
    seen += chunk.length
    if (seen > bytes) body.destroy(new BodyRefused(413, tooMuch))
    else if (!body.write(chunk)) request.pause()
  }
  const onEnd = () => {
    clearTimeout(timer)
    body.end()
  }
  const onGone = () => {
    if (!request.complete) body.destroy(new Error('The request was broken off.'))
  }
  body.on('drain', () => request.resume())
  body.once('close', () => {
    clearTimeout(timer)
    request.off('data', onChunk).off('end', onEnd).off('close', onGone)
  })
  request.on('data', onChunk).once('end', onEnd).once('close', onGone)
  return body
}
