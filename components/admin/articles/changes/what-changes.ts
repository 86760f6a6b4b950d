import type { When } from '#components/ui/when.ts'
import { momentWords } from '../publishing/where-it-goes.ts'
import type { ChangeClass } from './change-classes.ts'

interface Changing {
  kind: ChangeClass
  /** Where it is now, and where it will be. */
  from: string
  to: string
  /** Whether the note stands above the text. */
  atTop: boolean
  feeds: number
  zone: string
  /** Null for at once. */
  when: When | null
}

/** What will happen to a live article, and what readers are told of it, in a plain sentence or two. */
export function whatChanges({ kind, from, to, atTop, feeds, zone, when }: Changing): string {
  const moment = momentWords(when, zone)
  if (kind === 'withdrawal')
    return `${from} answers ${moment} that it was withdrawn, and why. It leaves every page, list and feed.`
  const moves = to === from ? '' : ` It moves to ${to}, and the old address leads there.`
  return `Changes ${from} ${moment}. ${told({ kind, atTop, feeds })}${moves}`
}

function told({ kind, atTop, feeds }: Pick<Changing, 'kind' | 'atTop' | 'feeds'>): string {
  if (kind === 'typographic') return 'Readers are told nothing; it is in the history.'
  if (kind === 'update') return `Readers see “Updated” with your sentence, and ${feeds} feeds carry the new text.`
  const place = kind === 'editors-note' || (kind === 'correction' && atTop) ? 'above' : 'below'
  return `The note stands ${place} the text and on the page of corrections, in its feed and in ${feeds} others.`
}
