import { desc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { liveCorrections } from '#db/schema/live.ts'
import { storedCard } from '../articles/card.ts'
import { type Cursor, cutPage } from '../cursor.ts'
import { tags } from '../tags.ts'

/** A correction as readers see it. */
export interface CorrectionView {
  id: string
  /** "Correction", "Clarification", "Editor’s note". */
  label: string
  was: string
  isNow: string
  why: string
  /** The sentence as it stood when it was put right; empty where the note is about none. */
  sentence: string
  sourceKey: string
  isAtTop: boolean
  /** Who told us, if they want to be named. */
  noticedBy: string
  madeAt: number
}

/** The same with the article that it belongs to. */
export interface ListedCorrection extends CorrectionView {
  article: { id: string; section: string; slug: string; headline: string; language: string }
}

const size = 20
const labels = { correction: 'Correction', clarification: 'Clarification', 'editors-note': 'Editor’s note' } as const
const { id, was, isNow, why, sentence, sourceKey, place, noticedBy, madeAt } = liveCorrections
const columns = { id, class: liveCorrections.class, was, isNow, why, sentence, sourceKey, place, noticedBy, madeAt }

export const correctionsOfArticle = prepared((db) =>
  db
    .select(columns)
    .from(liveCorrections)
    .where(eq(liveCorrections.articleId, sql.placeholder('article')))
    .orderBy(desc(madeAt), desc(id))
    .prepare(),
)
export const correctionsNewest = prepared((db) =>
  db
    .select({
      ...columns,
      ...{ articleId: liveCorrections.articleId, slug: liveCorrections.slug, section: liveCorrections.sectionSlug },
      card: liveCorrections.card,
    })
    .from(liveCorrections)
    .where(sql`(${madeAt}, ${id}) < (${sql.placeholder('at')}, ${sql.placeholder('id')})`)
    .orderBy(desc(madeAt), desc(id))
    .limit(size + 1)
    .prepare(),
)

/** What was corrected in an article, newest first. Tag: the article. */
export async function listCorrectionsOf(article: string): Promise<CorrectionView[]> {
  const rows = await correctionsOfArticle().execute({ article })
  return rows.map(toView)
}

/** What was corrected anywhere, newest first, a page of it. */
export async function listCorrections(after: Cursor) {
  const { rows, next } = cutPage(await correctionsNewest().execute({ ...after }), size, (row) => ({ at: row.madeAt, id: row.id }))
  const corrections = rows.map(({ articleId, slug, section, card, ...row }): ListedCorrection => {
    const { headline, language } = storedCard(card)
    return { ...toView(row), article: { id: articleId, section, slug, headline, language } }
  })
  return { corrections, next, tags: [tags.corrections, ...rows.map(({ articleId }) => tags.card(articleId))] }
}

type Row = Omit<CorrectionView, 'label' | 'isAtTop'> & { class: keyof typeof labels; place: 'top' | 'end' }

function toView({ class: kind, place: where, ...row }: Row): CorrectionView {
  return { ...row, label: labels[kind], isAtTop: where === 'top' }
}
