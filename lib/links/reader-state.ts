import { hostOf, normaliseUrl } from '../references/normalise.ts'
import type { LinkHealth } from './next-health.ts'

/** What readers are told of a source. "unverified": nobody of us ever saw it; only what was seen can die. */
export type ReaderState = 'new' | 'alive' | 'moved' | 'paywalled' | 'blocked' | 'dead' | 'unverified'

export function readerState({ state, strikes, seenAliveAt }: LinkHealth, movedTo: string | null): ReaderState {
  if (state === 'new') return 'new'
  if (state === 'paywalled' || state === 'blocked') return state
  if (seenAliveAt === null) return state === 'unknown' && strikes === 0 ? 'new' : 'unverified'
  if (state === 'dead') return 'dead'
  return movedTo ? 'moved' : 'alive'
}

/** Where a page moved to, when the way to it ended at another page; null where it is the same one. */
export function movedTo(url: string, finalUrl: string): string | null {
  const [from, to] = [normaliseUrl(url), normaliseUrl(finalUrl)]
  if (!to || !hostOf(finalUrl) || from === to) return null
  return finalUrl
}
