import type { CopyView } from '#lib/archives/desk-queries.ts'
import { mostTries } from '#lib/archives/next-save.ts'
import { showDay, showMoment } from '#lib/dates.ts'

/** What the desk says of the copy that an archive was asked for. */
export function copyWords({ state, tries, why, dueAt, savedAt, by }: CopyView, zone: string): string {
  const asked = by ? `, asked for by ${by}` : ''
  switch (state) {
    case 'saved':
      return savedAt === null ? 'Saved to the archive.' : `Saved to the archive on ${showDay(savedAt, zone)}${asked}.`
    case 'working':
      return 'The archive is making a copy.'
    case 'failed':
      return `Not saved to the archive. ${why}`
    case 'waiting':
      return tries && dueAt !== null
        ? `Not saved to the archive yet: ${tries} of ${mostTries} tries failed. ${why} Next try on ${showMoment(dueAt, zone)}.`
        : `Waiting for the archive${asked}.`
  }
}
