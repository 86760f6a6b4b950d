import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { isKnown } from './is-known.ts'

/** A picture in memory, and what is said before it. It is named by its content, so its bytes never change. */
interface Kept {
  bytes: Buffer
  etag: string
  /** Names and values in turn: Node writes such a list as it is. */
  head: string[]
  headOfKnown: string[]
  /** The change as of which a live article shows it. */
  asOf: number
}

const largest = 262_144
// What a name, the heads and their places in memory cost.
const overhead = 3_000
const ofBody = new Set(['content-length', 'content-type', 'content-range'])

/** Pictures that readers ask for again and again, bounded by bytes, least recently used first out. */
export function pictureStore(maxSize: number) {
  const store = new LRUCache<string, Kept>({ maxSize, sizeCalculation: ({ bytes }) => bytes.length + overhead })

  return {
    /** Answers with a picture that is live as of this change. @returns false for any other, and for part of one */
    answer: (request: IncomingMessage, response: ServerResponse, url: string, asOf: number): boolean => {
      const kept = store.get(url)
      if (kept?.asOf !== asOf || isSpecial(request)) return false
      if (isKnown(request.headers['if-none-match'], kept.etag)) response.writeHead(304, kept.headOfKnown).end()
      else response.writeHead(200, kept.head).end(request.method === 'HEAD' ? undefined : kept.bytes)
      return true
    },
    /** Takes in a picture that was live as of this change and was sent whole, with what was said before it. */
    keep: async (url: string, path: string, said: ReturnType<ServerResponse['getHeaders']>, asOf: number): Promise<void> => {
      const known = store.get(url)
      if (known) known.asOf = asOf
      if (known || Number(said['content-length']) > largest) return
      const bytes = await readFile(path)
      const all = Object.entries(said).map(([name, value]): [string, string] => [name, String(value)])
      const headOfKnown = all.filter(([name]) => !ofBody.has(name)).flat()
      store.set(url, { bytes, etag: String(said.etag), head: all.flat(), headOfKnown, asOf })
    },
  }
}

// A date counts only where no tag is named (RFC 9110, 13.1.3).
function isSpecial({ headers }: IncomingMessage): boolean {
  const isDated = 'if-modified-since' in headers && !('if-none-match' in headers)
  return isDated || 'range' in headers || 'if-match' in headers || 'if-unmodified-since' in headers
}
