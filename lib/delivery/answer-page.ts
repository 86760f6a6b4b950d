import type { IncomingMessage, ServerResponse } from 'node:http'
import { compose } from './compose.ts'
import { chooseEncoding, type Encoding, encode, encodeBest, finish } from './finish.ts'
import { pageHeaders } from './page-headers.ts'
import type { Kept } from './page-store.ts'
import type { ReaderPages } from './reader-pages.ts'

type Ready = NonNullable<Kept['finished']>

// A page that was asked for this often is worth being pressed as small as it goes.
const worthTheBest = 3

/** Answers with a page: whole, or that the reader has it already. */
export function pageAnswerer(pages: ReaderPages, always: Record<string, string>) {
  const { parts } = pages

  /** From memory, in one turn of the event loop. @returns false when something has to be made first */
  function answerAtOnce(request: IncomingMessage, response: ServerResponse, kept: Kept): boolean {
    const { finished } = kept
    if (!finished || (kept.page.hasSlots && !(parts.isFresh() && finished.partsVersion === parts.version()))) return false
    const encoding = chooseEncoding(request.headers['accept-encoding'])
    const bytes = finished[encoding]
    if (!bytes) return false
    send(request, response, kept, finished, encoding, bytes)
    return true
  }

  async function answer(request: IncomingMessage, response: ServerResponse, kept: Kept, askedAt: number): Promise<void> {
    // While no part can be rendered, a page stands with the last ones.
    if (kept.page.hasSlots && !parts.isFresh()) await parts.fresh(askedAt).catch(() => undefined)
    const finished = ready(kept)
    const encoding = chooseEncoding(request.headers['accept-encoding'])
    const isNew = !finished[encoding]
    const bytes = await encode(finished, encoding)
    if (isNew) pages.weigh(kept)
    send(request, response, kept, finished, encoding, bytes)
  }

  function ready(kept: Kept): Ready {
    const version = kept.page.hasSlots ? parts.version() : 0
    if (kept.finished?.partsVersion === version) return kept.finished
    const made = finish(compose(kept.page, parts.all()))
    kept.finished = { ...made, partsVersion: version, heads: {}, headers: pageHeaders(kept.page, made, parts.all(), always) }
    return kept.finished
  }

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    kept: Kept,
    finished: Ready,
    encoding: Encoding,
    bytes: Buffer,
  ): void {
    kept.hits += 1
    if (kept.hits === worthTheBest) setTimeout(() => void improve(kept), 250).unref()
    const { status } = kept.page
    if (status === 200 && isKnown(request.headers['if-none-match'], finished.etag)) {
      response.writeHead(304, finished.headers).end()
      return
    }
    response.writeHead(status, headOf(finished, encoding, bytes))
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  async function improve(kept: Kept): Promise<void> {
    if (!kept.finished) return
    await encodeBest(kept.finished)
    pages.weigh(kept)
  }

  return { answerAtOnce, answer }
}

function headOf(finished: Ready, encoding: Encoding, bytes: Buffer): string[] {
  const known = finished.heads[encoding]
  if (known?.bytes === bytes) return known.list
  const length = { 'Content-Length': String(bytes.length) }
  const coding = encoding === 'identity' ? {} : { 'Content-Encoding': encoding }
  const list = Object.entries({ ...finished.headers, ...length, ...coding }).flat()
  finished.heads[encoding] = { bytes, list }
  return list
}

function isKnown(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header === etag || header === '*' || header.split(',').some((each) => each.trim() === etag))
}
