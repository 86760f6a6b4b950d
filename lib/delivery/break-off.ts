import type { IncomingMessage, ServerResponse } from 'node:http'

interface LastWord {
  status: number
  headers: Record<string, string>
  text: string
}

const lingerMs = 1_000

/**
 * Answers before a request was read to its end, and takes nothing more on this connection. What still comes is thrown
 * away for a moment: a connection that is closed over unread bytes takes the answer with it.
 */
export function breakOff(request: IncomingMessage, response: ServerResponse, { status, headers, text }: LastWord): void {
  response.writeHead(status, { ...headers, Connection: 'close', 'Content-Length': Buffer.byteLength(text) })
  response.write(text)
  hearOut(request, () => response.end())
}

/** Throws away what still comes of a request, for a moment, and then closes. */
export function hearOut(request: IncomingMessage, close: () => void): void {
  const timer = setTimeout(done, lingerMs)
  if (request.complete) done()
  else request.once('end', done).once('close', done).resume()

  function done(): void {
    clearTimeout(timer)
    request.off('end', done).off('close', done)
    close()
  }
}
