import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { findPicks, type Pick } from '../articles/desk-picks.ts'
import { dismissedOf } from '../search/related.ts'
import { findKin } from './find-kin.ts'
import { isEnough, reasonsFor } from './in-common.ts'
import type { ListSuggestionsInput } from './schema.ts'

/** A live article that may belong under "Read also", and why. */
export interface Suggestion extends Pick {
  reasons: string[]
}

export interface Suggestions {
  /** Best first; none that is picked or dismissed. */
  offered: Suggestion[]
  dismissed: Pick[]
}

const most = 24

/** What may belong under "Read also" of an article as it stands on the screen. */
export async function listSuggestions(viewer: Viewer, { id, content }: ListSuggestionsInput): Promise<Suggestions> {
  const [found] = await read()
    .select({ createdBy: articles.createdBy, status: articles.status })
    .from(articles)
    .where(eq(articles.id, id))
  if (found) allow(viewer, 'article:read', found)
  else allow(viewer, 'article:draft')
  const kin = await findKin(id, content)
  const dismissed = await dismissedOf(id)
  for (const known of [...content.readAlso, ...dismissed]) kin.delete(known)
  const best = [...kin]
    .filter(([, common]) => isEnough(common))
    .sort(([a, one], [b, two]) => two.score - one.score || (a < b ? 1 : -1))
    .slice(0, most)
  const picks = await findPicks(viewer, [...best.map(([other]) => other), ...dismissed])
  return {
    offered: best.flatMap(([other, common]) => (picks[other] ? { ...picks[other], reasons: reasonsFor(common) } : [])),
    dismissed: dismissed.flatMap((other) => picks[other] ?? []),
  }
}
