import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

const lingerMs = 1_000

/**
 * Says a sentence on a bare connection, with the headers of every other answer, and takes nothing more on it. What still
 * comes is read for a moment: a connection that is closed over unread bytes takes the answer with it.
 * @returns how many bytes were said
 */
export function lastWords(socket: Duplex, status: number, sentence: string, headers: Record<string, string>): number {
  const text = Buffer.from(`${sentence}\n`)
  const all = { ...headers, 'Content-Length': String(text.length), Connection: 'close' }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const answer = Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${text}`)
  socket.end(answer)
  setTimeout(() => socket.destroy(), lingerMs).unref()
  return answer.length
}
