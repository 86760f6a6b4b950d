import type { IncomingMessage } from 'node:http'
import { isbot } from 'isbot'

export interface ViewCounter {
  /** Counts one page that was shown, unless it was fetched ahead or by a robot that says so. */
  count: (path: string, request: IncomingMessage) => void
  /** Hands on what was counted since the last time. */
  flush: () => Promise<void>
}

const mostPaths = 20_000
const mostAgents = 2_000

/** Counts what people read, in memory: no cookie, no address. What a cache in front of us answers is not seen here. */
export function viewCounter(record: (counts: ReadonlyMap<string, number>) => Promise<unknown>): ViewCounter {
  let counts = new Map<string, number>()
  // Whether a browser's name is a robot's takes a long pattern to say, and there are few names.
  const robots = new Map<string, boolean>()

  function isRobot(agent: string | undefined): boolean {
    if (!agent) return true
    let known = robots.get(agent)
    if (known === undefined) {
      if (robots.size >= mostAgents) robots.clear()
      known = isbot(agent)
      robots.set(agent, known)
    }
    return known
  }

  return {
    count: (path, { headers }) => {
      // What is asked of a page is no article, and would fill the space for paths.
      if (path.includes('?')) return
      const purpose = headers['sec-purpose'] ?? headers.purpose
      if (purpose !== undefined && String(purpose).startsWith('prefetch')) return
      if (isRobot(headers['user-agent'])) return
      if (counts.size < mostPaths || counts.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1)
    },
    flush: async () => {
      if (!counts.size) return
      const counted = counts
      counts = new Map()
      try {
        await record(counted)
      } catch (error) {
        // Nothing that was counted is lost: it goes with the next ones.
        for (const [path, number] of counted) counts.set(path, (counts.get(path) ?? 0) + number)
        throw error
      }
    },
  }
}
