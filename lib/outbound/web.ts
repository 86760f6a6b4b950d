import { LRUCache } from 'lru-cache'
import { type Asking, ask, type OutsideAnswer, type Question } from './ask.ts'
import { HostTurns } from './host-turns.ts'
import { OutboundRefused, theWeb } from './reach.ts'
import { mayRead } from './robots.ts'

/** The public web as this publication asks it: under its own name, politely, and by the guarded client alone. */
export interface Web {
  /** Reads a page, where robots.txt lets us. */
  read: (url: string, signal?: AbortSignal) => Promise<OutsideAnswer>
  /** Asks a service that is made to be asked. */
  ask: (question: Question, signal?: AbortSignal) => Promise<OutsideAnswer>
  /** Our own origin. */
  origin: string
}

interface Memory {
  turns: HostTurns
  /** robots.txt by origin, for a day. Null: there is none to be had, and nothing may be read. */
  robots: LRUCache<string, { text: string | null }>
}

export function newMemory(pauseMs?: number): Memory {
  return { turns: new HostTurns(pauseMs), robots: new LRUCache({ max: 2_000, ttl: 86_400_000 }) }
}

const ofThisProcess = newMemory()
const accept = 'text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.5,*/*;q=0.1'

/**
 * Opens the web for a publication of this name and origin. `allowance` is for tests: it may lead to a machine of their own.
 */
export function openWeb(
  { name, origin }: { name: string; origin: string },
  allowance: Partial<Asking> = {},
  memory: Memory = ofThisProcess,
): Web {
  const product = `${name.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '') || 'Colophon'}LinkCheck`
  const own = [new URL(origin).hostname]
  const asking: Asking = { reach: theWeb, own, agent: `${product}/1 (+${origin}/)`, mayBePressed: true, ...allowance }
  const withSignal = (signal?: AbortSignal) => (signal ? { ...asking, signal } : asking)
  const polite = async (question: Question, asked: Asking) => {
    const answer = await ask(question, { ...asked, beforeTurn: (url) => turnFor(url, asked) })
    if (answer.status === 429 || answer.status === 503)
      memory.turns.close(new URL(answer.url).host, answer.headers['retry-after'], answer.headers.date)
    return answer
  }
  const turnFor = async (url: URL, { signal }: Asking) => memory.turns.take(url.host, signal)
  const robotsOf = async (url: URL, asked: Asking): Promise<string | null> => {
    const known = memory.robots.get(url.origin)
    if (known) return known.text
    const { status, text } = await polite({ url: `${url.origin}/robots.txt`, method: 'GET' }, asked)
    // RFC 9309, 2.3.1: a file that is not there forbids nothing, a machine that fails forbids all.
    const said = status >= 500 || status === 429 ? null : status >= 200 && status < 300 ? text : ''
    memory.robots.set(url.origin, { text: said })
    return said
  }
  const askFirst = async (url: URL, asked: Asking) => {
    const robots = await robotsOf(url, asked)
    if (robots === null || !mayRead(robots, product, url.pathname + url.search))
      throw new ClosedToPrograms(`${url.hostname} does not let programs read this page.`)
    await turnFor(url, asked)
  }
  return {
    origin,
    ask: (question, signal) => polite(question, withSignal(signal)),
    read: async (url, signal) => {
      const asked = withSignal(signal)
      const answer = await ask({ url, method: 'GET', headers: { accept } }, { ...asked, beforeTurn: (at) => askFirst(at, asked) })
      if (answer.status === 429) memory.turns.close(new URL(answer.url).host, answer.headers['retry-after'], answer.headers.date)
      return answer
    },
  }
}

/** A page that robots.txt keeps programs out of. */
export class ClosedToPrograms extends OutboundRefused {}
