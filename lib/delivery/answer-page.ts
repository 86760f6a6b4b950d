import type { IncomingMessage, ServerResponse } from 'node:http'
import PQueue from 'p-queue'
import { compose } from './compose.ts'
import { chooseEncoding, type Encoding, encode, encodeBest, finish } from './finish.ts'
import { isKnown } from './is-known.ts'
import { type Extra, extras, pageHeaders } from './page-headers.ts'
import type { Kept } from './page-store.ts'
import type { ReaderPages } from './reader-pages.ts'

type Ready = NonNullable<Kept['finished']>

// A page that was asked for this often is worth being pressed as small as it goes.
const worthTheBest = 3
// More than wait already are pressed when they are asked for again.
const mostPresses = 500

interface Options {
  pages: ReaderPages
  /** What every answer carries. */
  always: Record<string, string>
  isCacheTold: () => boolean
  onError: (error: unknown, id: string) => void
}

/** Answers with a page: whole, or that the reader has it already. */
export function pageAnswerer({ pages, always, isCacheTold, onError }: Options) {
  const { parts } = pages
  const presses = new PQueue({ concurrency: 1 })
  const toldAsOf = { change: -1, isTold: false }

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
    kept.finished = { ...made, partsVersion: version, heads: {}, ...pageHeaders(kept.page, made, parts.all(), always) }
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
    if (kept.hits === worthTheBest && presses.size < mostPresses) setTimeout(() => improve(kept), 250).unref()
    const { status } = kept.page
    if (status === 200 && isKnown(request.headers['if-none-match'], finished.etag)) {
      response.writeHead(304, { ...finished.headers, ...extras[extraFor(request, kept, finished)] }).end()
      return
    }
    response.writeHead(status, headOf(finished, encoding, bytes, extraFor(request, kept, finished)))
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  /** What holds for this answer only. A cache that is told of changes may keep what is not stale as it leaves here. */
  function extraFor({ headers }: IncomingMessage, { page, isStale }: Kept, finished: Ready): Extra {
    const mayStay = finished.isNamed && !isStale && !(page.hasSlots && !parts.isFresh()) && isTold()
    const isLedOn = finished.isLedOn && headers['save-data'] !== 'on'
    if (mayStay) return isLedOn ? 'both' : 'stay'
    return isLedOn ? 'led' : 'none'
  }

  function isTold(): boolean {
    const change = pages.freshness.newest()
    if (change !== toldAsOf.change) Object.assign(toldAsOf, { change, isTold: isCacheTold() })
    return toldAsOf.isTold
  }

  // One at a time: the threads that press are the ones that read files and look up names.
  function improve(kept: Kept): void {
    presses
      .add(async () => {
        if (!kept.finished) return
        await encodeBest(kept.finished)
        pages.weigh(kept)
      })
      .catch((error: unknown) => onError(error, kept.key))
  }

  return { answerAtOnce, answer }
}

function headOf(finished: Ready, encoding: Encoding, bytes: Buffer, extra: Extra): string[] {
  const known = finished.heads[extra]?.[encoding]
  if (known?.bytes === bytes) return known.list
  const length = { 'Content-Length': String(bytes.length) }
  const coding = encoding === 'identity' ? {} : { 'Content-Encoding': encoding }
  const list = Object.entries({ ...finished.headers, ...extras[extra], ...length, ...coding }).flat()
  finished.heads[extra] = { ...finished.heads[extra], [encoding]: { bytes, list } }
  return list
}
