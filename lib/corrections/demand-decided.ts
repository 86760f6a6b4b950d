import type { Tx } from '#db/client.ts'
import type { ArticleContent } from '../articles/content.ts'
import { Refusal } from '../refusal.ts'
import { type Elsewhere, standingElsewhere } from './standing-elsewhere.ts'
import { standingPlaces } from './standing-places.ts'

interface Decided {
  articleId: string
  wrong: string
  right: string
  leave: string[]
  others: { id: string; act: 'propose' | 'leave' }[]
}

/**
 * A correction goes out only when somebody has decided on every place where the wrong words still stand: here, and in
 * other articles. @returns those in which they are to be mended
 * @throws Refusal('still-stands') naming what was not decided
 */
export async function demandDecided(tx: Tx, content: ArticleContent, decided: Decided): Promise<Elsewhere[]> {
  const { wrong, right, leave, others } = decided
  const open = standingPlaces(content, wrong, right).filter(({ key }) => !leave.includes(key))
  if (open.length)
    throw new Refusal(
      'still-stands',
      `“${wrong}” still stands in this article, in ${counted(open.length, 'place')}. Mend ${open.length === 1 ? 'it' : 'them'}, or say that it stays.`,
      'wrong',
    )
  const found = await standingElsewhere(tx, decided)
  const acts = new Map(others.map(({ id, act }) => [id, act]))
  const undecided = found.others.filter(({ id }) => !acts.has(id))
  const [first] = undecided
  if (first)
    throw new Refusal(
      'still-stands',
      `“${wrong}” still stands in ${counted(undecided.length, 'other article')}, such as “${first.headline}”. Say what becomes of each.`,
      'wrong',
    )
  return found.others.filter(({ id }) => acts.get(id) === 'propose')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
