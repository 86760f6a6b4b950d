import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { type ArticleContent, storedContent } from '../articles/content.ts'
import { Refusal } from '../refusal.ts'
import { type ChangedSentence, changedSentences } from './changed-sentences.ts'
import type { FindStandingInput } from './schema.ts'
import { type Elsewhere, standingElsewhere } from './standing-elsewhere.ts'
import { type Place, standingPlaces } from './standing-places.ts'
import { touchesOpening } from './touches-opening.ts'

/** What an editor is shown before a correction goes out. */
export interface Standing {
  /** What was changed since readers saw it last. */
  sentences: ChangedSentence[]
  touchesOpening: boolean
  here: Place[]
  others: Elsewhere[]
  /** Whether there are more articles than were read. */
  isMore: boolean
}

/** What was changed in an article as it is on the screen, and everywhere that the wrong words still stand: in it, and in all others. */
export async function findStanding(viewer: Viewer, { id, content, wrong, right }: FindStandingInput): Promise<Standing> {
  const [found] = await read()
    .select({ row: articles, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(eq(articles.id, id))
  if (!found) throw new Refusal('missing', 'Readers see no article of this name.')
  allow(viewer, 'article:correct', found.row)
  const before = storedContent(found.content)
  return { ...seenIn(before, content), ...(await stillStanding(content, { articleId: id, wrong, right })) }
}

function seenIn(before: ArticleContent, content: ArticleContent): Pick<Standing, 'sentences' | 'touchesOpening'> {
  return { sentences: changedSentences(before, content).slice(0, 50), touchesOpening: touchesOpening(before, content) }
}

async function stillStanding(content: ArticleContent, asked: { articleId: string; wrong: string; right: string }) {
  if (!asked.wrong) return { here: [], others: [], isMore: false }
  return { here: standingPlaces(content, asked.wrong, asked.right), ...(await standingElsewhere(read(), asked)) }
}
