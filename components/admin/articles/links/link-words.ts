import { showDay } from '#lib/dates.ts'
import type { LinkView } from '#lib/links/desk-queries.ts'

/** What the desk says of the page behind a reference. */
export function linkWords(link: LinkView, zone: string): string {
  const { state, strikes, checkedAt, seenAliveAt, opened, archived } = link
  const on = checkedAt === null ? '' : ` on ${showDay(checkedAt, zone)}`
  const seen = seenAliveAt === null ? '' : ` Seen last on ${showDay(seenAliveAt, zone)}.`
  const copy = archived === null ? '' : archived ? ' An archive has a copy.' : ' No archive has a copy.'
  const words: Record<LinkView['state'], string> = {
    new: checkedAt === null ? 'Not looked at yet.' : `Looked at${on}, without a clear answer.`,
    alive: strikes
      ? `Not there${on}: ${strikes} of 3 failures in a row.${seen}`
      : opened?.at === checkedAt && opened
        ? `${opened.by} opened it${on}.`
        : `There${on}.`,
    moved: strikes ? `Not there${on}: ${strikes} of 3 failures in a row.${seen}` : `There${on}, at another address.`,
    paywalled: `There${on}, for subscribers.${seen}`,
    blocked: `There${on}, and closed to programs.${seen}`,
    dead: `Died since we saw it.${seen}${copy}`,
    unverified: `Never verified: not there${on}, and never seen before.${copy}`,
  }
  return words[state]
}
