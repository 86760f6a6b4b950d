import { errorTitle } from '../gate/patterns/everywhere.ts'
import type { Found } from './next-health.ts'

/** What came back from an address. */
export interface Answer {
  status: number
  /** Where the way ended. */
  url: string
  /** Of a page that was read; absent where only its head was asked. */
  page?: { title: string; bytes: number; isHtml: boolean }
}

export interface Verdict {
  found: Found
  status: number | null
  /** In a sentence, for the desk. */
  why: string
}

const door =
  /^(?:access |forbidden|just a moment|attention|are you|robot|captcha|subscribe|log ?in|sign in|please wait|verifying|security|one moment|bloomberg)/i
const paywalls = new Set([401, 402, 407])
const doors = new Set([403, 412, 428, 440, 449, 451])
const unclear = new Set([408, 425, 429])

/** What an answer says of the page that was asked for. Signs of a page that only seems to be there count as gone. */
export function judge(asked: string, { status, url, page }: Answer): Verdict {
  const say = (found: Found, why: string): Verdict => ({ found, status, why })
  if (paywalls.has(status)) return say('paywalled', `It is there for those who may see it (${status}).`)
  if (doors.has(status)) return say('blocked', `It is closed to programs (${status}).`)
  if (unclear.has(status) || status >= 500) return say('unclear', `The machine had a fault, or no time for us (${status}).`)
  if (status >= 400) return say('gone', `There is no page at this address (${status}).`)
  if (isErrorAddress(url)) return say('gone', 'The way leads to an error page.')
  if (isRoot(url) && !isRoot(asked)) return say('gone', 'The way leads to the front page.')
  if (!page) return say('alive', '')
  if (errorTitle.test(page.title.trim()))
    return door.test(page.title.trim())
      ? say('blocked', `A door stands before it: “${page.title}”.`)
      : say('gone', `The page is titled “${page.title}”.`)
  if (page.isHtml && page.bytes < 512 && !page.title) return say('gone', 'The page is empty.')
  return say('alive', '')
}

function isErrorAddress(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? ''
  return /\/404(?:\.html?)?\/?$|\/not-?found\b/i.test(path)
}

function isRoot(url: string): boolean {
  const parsed = URL.parse(url)
  return parsed !== null && /^\/(?:index\.\w+)?$/.test(parsed.pathname) && parsed.search === ''
}
