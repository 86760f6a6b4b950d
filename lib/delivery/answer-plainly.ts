import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasBody } from './bounded-body.ts'
import { breakOff } from './break-off.ts'
import { failurePage } from './failure-page.ts'
import { pagePolicy } from './security-headers.ts'

const codes: Record<number, string> = { 403: 'forbidden', 408: 'busy', 413: 'too-large' }

/** What the front says by itself, without the renderer: a sentence, or a page when one could not be made. */
export function answerPlainly(always: Record<string, string>) {
  /** What stands on an answer before anybody says more: on files, errors and what is handed through, too. */
  const onAll = { ...always, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" }
  const headers = {
    ...onAll,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'private, no-store',
  }

  function say(response: ServerResponse, status: number, sentence: string): void {
    response.writeHead(status, headers).end(`${sentence}\n`)
  }

  /** Says it before the request was read to its end, where it has one to come. */
  function refuse(request: IncomingMessage, response: ServerResponse, status: number, sentence: string): void {
    if (!hasBody(request)) {
      say(response, status, sentence)
      return
    }
    // The desk's calls are answered as they are by the desk, so that the sentence comes to stand beside its field.
    const isCall = (request.url ?? '').startsWith('/api/')
    const text = isCall ? JSON.stringify({ code: codes[status] ?? 'invalid', message: sentence }) : `${sentence}\n`
    breakOff(request, response, { status, headers: isCall ? { ...headers, 'Content-Type': 'application/json' } : headers, text })
  }

  function giveUp(request: IncomingMessage, response: ServerResponse, id: string): void {
    const page = failurePage(
      'This page cannot be shown just now',
      'Something went wrong on our side, and we have noted it. Please try again in a moment. If it happens again, tell us this number.',
      `Number of the fault: ${id}`,
    )
    response.writeHead(503, {
      ...headers,
      'Content-Security-Policy': pagePolicy({}),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': page.length,
      'Retry-After': '2',
    })
    response.end(request.method === 'HEAD' ? undefined : page)
  }

  return { onAll, headers, say, refuse, giveUp }
}
