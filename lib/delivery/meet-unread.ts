import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { bodyLimit } from './bounded-body.ts'
import { lastWords } from './last-words.ts'

interface Options {
  /** What every sentence of ours carries. */
  headers: Record<string, string>
  refuse: (request: IncomingMessage, response: ServerResponse, status: number, sentence: string) => void
  onAnswered: (status: number, bytes: number) => void
}

const faults: Record<string, [status: number, sentence: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The address and the headers of this request are too long.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'This is more than may be sent here.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'This took too long to be sent.'],
}
const unreadable: [status: number, sentence: string] = [400, 'This is not a request that can be read.']

/** Answers what Node would answer by itself, bare: what cannot be read as a request, or asks what we do not do. */
export function meetUnread(server: Server, { headers, refuse, onAnswered }: Options): void {
  const underWay = new WeakMap<Duplex, ServerResponse>()
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    underWay.set(request.socket, response)
  })
  server.on('clientError', (error: Error & { code?: string }, socket: Duplex) => {
    const before = underWay.get(socket)
    const isAmidAnswer = before?.headersSent && !before.writableFinished
    if (error.code === 'ECONNRESET' || isAmidAnswer || socket.writableEnded || !socket.writable) {
      // After our own last words what still comes is thrown away until the connection is closed.
      if (!socket.writableEnded) socket.destroy()
      return
    }
    const [status, sentence] = faults[error.code ?? ''] ?? unreadable
    onAnswered(status, lastWords(socket, status, sentence, headers))
  })
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    onAnswered(405, lastWords(socket, 405, 'This server leads nowhere else.', { ...headers, Allow: 'GET, HEAD' }))
  })
  // A client that asks first is told at once, and sends nothing in vain.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers['content-length']) <= bodyLimit(request, 0).bytes) response.writeContinue()
    server.emit('request', request, response)
  })
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    refuse(request, response, 417, 'Nothing may be expected of this server but that it goes on (100-continue).')
  })
}
