import { localMinute } from '#lib/dates.ts'

/** What a clock on the wall of the newsroom shows; of two such moments, which. */
export interface When {
  at: string
  which?: 'first' | 'second'
}

/** The next full hour but one: a moment to begin from. */
export function soon(now: number, zone: string): When {
  return { at: `${localMinute(now + 3_600_000, zone).slice(0, 13)}:00` }
}
