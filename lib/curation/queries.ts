import { eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveCurations } from '#db/schema/live.ts'
import { type CardView, cardTags, listCards, toCards } from '../articles/cards.ts'
import { listNewest } from '../articles/queries.ts'
import { type Cursor, listStart } from '../cursor.ts'
import { articlesOfSection, listSections, type SectionView } from '../sections/queries.ts'
import { tags } from '../tags.ts'
import type { Arrangements } from './schema.ts'

type Front = Arrangements['front']
type Latest = Arrangements['latest']

const arrangementOf = prepared((db) =>
  db
    .select({ arrangement: liveCurations.arrangement })
    .from(liveCurations)
    .where(eq(liveCurations.place, sql.placeholder('place')))
    .prepare(),
)

// What is stored passed the schema when it was written; what was never arranged is empty.
async function findArrangement(place: 'front'): Promise<Front>
async function findArrangement(place: 'latest'): Promise<Latest>
async function findArrangement(place: 'front' | 'latest'): Promise<Front | Latest> {
  const [row] = await arrangementOf().execute({ place })
  const empty = place === 'front' ? { lead: null, slots: [] } : { pins: [], hidden: [] }
  return { ...empty, ...(row?.arrangement as Partial<Front & Latest> | undefined) }
}

/** The front: one story first, a few beside it, then what is newest in each section. */
export interface FrontView {
  lead: CardView | null
  slots: CardView[]
  sections: { section: SectionView; cards: CardView[] }[]
  tags: string[]
}

const slotsWhenEmpty = 4
const inSection = 3

/** The front as the editors arranged it; where they did not, newest first. */
export async function findFront(): Promise<FrontView> {
  const arranged = await findArrangement('front')
  const chosen = await listCards([...(arranged.lead ? [arranged.lead] : []), ...arranged.slots])
  const newest = await listNewest(
    listStart,
    chosen.map(({ id }) => id),
    slotsWhenEmpty + 1,
  )
  // Where every story that is live stands beside the lead, the first of them leads.
  const lead = chosen.find(({ id }) => id === arranged.lead) ?? newest.cards[0] ?? chosen[0] ?? null
  const picked = chosen.filter(({ id }) => id !== lead?.id)
  const slots = picked.length ? picked : newest.cards.filter(({ id }) => id !== lead?.id).slice(0, slotsWhenEmpty)
  const shown = new Set([...(lead ? [lead] : []), ...slots].map(({ id }) => id))
  const grid = await listGrid(shown)
  const cards = [...chosen, ...(lead ? [lead] : []), ...slots, ...grid.flatMap((part) => part.cards)]
  return {
    ...{ lead, slots, sections: grid },
    tags: [tags.front, ...grid.map(({ section }) => tags.sectionList(section.id)), ...cardTags(cards)],
  }
}

async function listGrid(shown: ReadonlySet<string>) {
  const grid = []
  for (const section of await listSections()) {
    const rows = await articlesOfSection().execute({ section: section.id, ...listStart, limit: inSection + shown.size })
    const cards = await toCards(rows.filter(({ id }) => !shown.has(id)).slice(0, inSection))
    if (cards.length) grid.push({ section, cards })
  }
  return grid
}

/** "Latest", a page of it: the pins first, then newest first without what is hidden. */
export async function listLatest(after: Cursor = listStart, most?: number) {
  const { pins, hidden } = await findArrangement('latest')
  const isStart = after.id === '' && after.at === listStart.at
  const pinned = (await listCards(pins)).filter(({ id }) => !hidden.includes(id))
  const { cards, next } = await listNewest(after, [...pins, ...hidden], most)
  const all = isStart ? [...pinned, ...cards] : cards
  return { cards: all, pinned: isStart ? pinned.length : 0, next, tags: [tags.latest, ...cardTags(all)] }
}

const onRail = 8

/** Where the rail stands, without it. */
export const railSlot = { cards: [] as CardView[], most: onRail, tags: [] as string[] }

/** What stands in the rail: one more than it shows, so that a page can leave itself out. */
export async function listRail() {
  const { cards, tags: rests } = await listLatest(listStart, onRail + 1)
  return { cards: cards.slice(0, onRail + 1), most: onRail, tags: [tags.site, ...rests] }
}
