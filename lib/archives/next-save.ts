import type { archiveSaves } from '#db/schema/links.ts'

type Save = Pick<typeof archiveSaves.$inferSelect, 'state' | 'job' | 'jobAt' | 'tries' | 'dueAt' | 'why' | 'copy' | 'savedAt'>

/** What an archive answered: it is at work, it has a copy, it has one that must be looked up, or no. */
export type Said =
  | { is: 'working'; job: string }
  | { is: 'saved'; copy: string }
  | { is: 'kept' }
  | { is: 'no'; why: string; mayBeAsked: 'again' | 'never' }

const second = 1_000
const minute = 60 * second
const longestWork = 30 * minute
export const mostTries = 8

/** What becomes of a save after an answer. Asked again after 1, 4, 16 … minutes, a day at most; given up after eight times. */
export function nextSave(before: Save, said: Said, now: number): Save {
  switch (said.is) {
    case 'saved':
      return { ...before, state: 'saved', job: '', jobAt: null, dueAt: null, why: '', copy: said.copy, savedAt: now }
    case 'working': {
      const jobAt = before.jobAt ?? now
      if (now - jobAt >= longestWork) return failed(before, 'The archive was at it for half an hour, and had no copy.', now)
      const wait = Math.min(Math.max((now - jobAt) / 2, 5 * second), minute)
      return { ...before, state: 'working', job: said.job || before.job, jobAt, dueAt: now + wait, why: '' }
    }
    case 'kept':
      return failed(before, 'The archive has a copy, and did not say where.', now)
    case 'no':
      return said.mayBeAsked === 'never'
        ? { ...before, state: 'failed', job: '', jobAt: null, dueAt: null, why: said.why }
        : failed(before, said.why, now)
  }
}

function failed(before: Save, why: string, now: number): Save {
  const tries = before.tries + 1
  const ended = { ...before, job: '', jobAt: null, tries, why }
  if (tries >= mostTries) return { ...ended, state: 'failed', dueAt: null }
  return { ...ended, state: 'waiting', dueAt: now + Math.min(minute * 4 ** before.tries, 24 * 60 * minute) }
}

/** A page about which the archive was not asked yet. */
export function newSave(now: number): Omit<Save, 'copy' | 'savedAt'> {
  return { state: 'waiting', job: '', jobAt: null, tries: 0, dueAt: now, why: '' }
}
