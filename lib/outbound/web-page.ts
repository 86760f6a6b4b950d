import type { OutsideAnswer } from './ask.ts'
import { type Failure, sayFailure } from './say-failure.ts'
import type { Web } from './web.ts'
import { ClosedToPrograms } from './web.ts'

/** A page as it was read, or why it was not. */
export type WebPage =
  | { isRead: true; status: number; url: string; type: 'html' | 'plain' | 'pdf' | 'other'; text: string }
  | { isRead: false; status: number | null; url: string; kind: Failure['kind'] | 'status' | 'robots'; sentence: string }

/** Reads a page of the web. What the network or its owner says to that comes back as a sentence, never as an error. */
export async function readWebPage(url: string, web: Web, signal?: AbortSignal): Promise<WebPage> {
  let answer: OutsideAnswer
  try {
    answer = await web.read(url, signal)
  } catch (error) {
    if (error instanceof ClosedToPrograms) return { isRead: false, status: null, url, kind: 'robots', sentence: error.message }
    const { kind, sentence } = sayFailure(error)
    return { isRead: false, status: null, url, kind, sentence }
  }
  const { status, url: finalUrl } = answer
  if (status < 200 || status >= 300)
    return { isRead: false, status, url: finalUrl, kind: 'status', sentence: sentenceFor(status) }
  const header = String(answer.headers['content-type'] ?? '')
  return { isRead: true, status, url: finalUrl, type: typeOf(header), text: decode(answer.bytes, header) }
}

function sentenceFor(status: number): string {
  if (status === 404 || status === 410) return `There is no page at this address (${status}).`
  if (status === 401 || status === 402 || status === 403)
    return `The page is not open to programs, or only to subscribers (${status}).`
  if (status === 429) return 'We have asked there too often. Try again later (429).'
  return status >= 500 ? `The machine had a fault of its own (${status}).` : `The machine answered ${status}.`
}

function typeOf(header: string): 'html' | 'plain' | 'pdf' | 'other' {
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(header)) return 'html'
  if (/^\s*text\/plain/i.test(header)) return 'plain'
  return /^\s*application\/pdf/i.test(header) ? 'pdf' : 'other'
}

/** By the header, else by what the page says of itself in its first kilobyte, else UTF-8. */
function decode(bytes: Buffer, header: string): string {
  const start = bytes.subarray(0, 1_024).toString('latin1')
  const [, stated = 'utf-8'] =
    /charset\s*=\s*["']?([\w-]{2,30})/i.exec(header) ?? /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(start) ?? []
  try {
    return new TextDecoder(stated).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return bytes.toString('utf8')
    throw error
  }
}
