import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles, corrections } from '#db/schema/articles.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { placeOf } from '../corrections/place-of.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { ImportRun } from './import-run.ts'
import type { LineOf } from './schema.ts'

/** A correction of an article that is here. */
export async function takeCorrection(tx: Tx, line: LineOf<'correction'>, run: ImportRun): Promise<boolean> {
  const { article: slug, class: kind, was, isNow, why, sentence, source: sourceKey, noticedBy, atTop } = line
  const [article] = await tx.select().from(articles).where(eq(articles.slug, slug))
  if (!article) throw new Refusal('missing', `There is no article ${slug}.`, 'article')
  const said = and(eq(corrections.was, was), eq(corrections.isNow, isNow), eq(corrections.why, why))
  const [known] = await tx
    .select({ id: corrections.id })
    .from(corrections)
    .where(and(eq(corrections.articleId, article.id), said))
  if (known) return false
  const id = newId()
  const revisionId = article.liveRevisionId ?? article.latestRevisionId
  const at = { madeBy: run.viewer.accountId, madeAt: line.at ?? run.now.getTime() }
  const bound = { sentence, sourceKey, noticedBy, place: placeOf(kind, atTop) }
  await tx.insert(corrections).values({ id, articleId: article.id, revisionId, class: kind, was, isNow, why, ...bound, ...at })
  await expire(tx, [tags.article(article.id), tags.corrections], run.now)
  await record(tx, run.viewer, { verb: 'import', subject: ['correction', id], detail: { article: article.id } }, run.now)
  return true
}
