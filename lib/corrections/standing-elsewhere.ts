import type { ReadDb, Tx } from '#db/client.ts'
import { type ArticleContent, storedContent } from '../articles/content.ts'
import { listHolding } from '../search/list-holding.ts'
import { type Place, standingPlaces } from './standing-places.ts'
import { valueForms } from './value-forms.ts'

/** Another article in which wrong words stand: where readers see them, and where somebody is writing. */
export interface Elsewhere {
  id: string
  headline: string
  status: string
  section: string
  slug: string
  /** Empty where readers see nothing of them. */
  live: Place[]
  working: Place[]
}

/** More texts than these are not read; then the words are too common to be a value. */
export const mostTexts = 200

/** Every other article where the wrong words stand, and whether there may be more than were read. */
export async function standingElsewhere(
  db: ReadDb | Tx,
  asked: { articleId: string; wrong: string; right: string },
): Promise<{ others: Elsewhere[]; isMore: boolean }> {
  const { articleId: without, wrong, right } = asked
  const phrases = valueForms(wrong, right).map((form) => form.wrong)
  const texts = await listHolding(db, { phrases, without, most: mostTexts + 1 })
  const found = new Map<string, Elsewhere>()
  for (const { id, state, status, section, slug, content: stored } of texts.slice(0, mostTexts)) {
    const content = storedContent(JSON.parse(stored)) satisfies ArticleContent
    const places = standingPlaces(content, wrong, right)
    if (!places.length) continue
    const other = found.get(id) ?? { id, headline: content.headline, status, section, slug, live: [], working: [] }
    found.set(id, { ...other, [state]: places })
  }
  const others = [...found.values()].sort((a, b) => (a.headline < b.headline ? -1 : 1))
  return { others, isMore: texts.length > mostTexts }
}
