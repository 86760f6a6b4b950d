import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { linkedArticles, renameLinked } from '../articles/article-link.ts'
import { type ArticleContent, articleContent } from '../articles/content.ts'
import type { BodyDocument } from '../articles/document.ts'
import type { Report } from '../gate/finding.ts'
import type { ImportRun } from './import-run.ts'
import { idsOfNamed } from './names.ts'
import type { ArticleLine } from './schema.ts'

/** An article's line with its text read and its pictures in the library. */
export interface PreparedArticle {
  number: number
  line: ArticleLine
  /** Checked where it was read, so that it is not checked again here. */
  body: BodyDocument
  leadId: string | null
  /** What the gate says of it; null where it was not asked. */
  report: Report | null
}

/** The line as content, every name in it an id; and the read-also picks that are not here yet. */
export async function contentOf(
  tx: Tx,
  { line, body, leadId }: PreparedArticle,
  run: ImportRun,
): Promise<{ content: ArticleContent; later: string[] }> {
  const [sectionId] = await idsOfNamed(tx, 'section', [line.section], run)
  const picks = await idsOfArticles(tx, line.readAlso ?? [])
  const { reviewedBy, ...provenance } = line.provenance ?? {}
  const [reviewer = null] = await idsOfNamed(tx, 'person', reviewedBy ? [reviewedBy] : [], run)
  const { file: _file, ...lead } = line.lead ?? {}
  const { slug, kind, language, headline, cardHeadline, kicker, standfirst, teaser, dateline, eventDate } = line
  const { keyPoints, summary, references, search, social } = line
  const parsed = articleContent.parse({
    ...{ slug, sectionId, kind, language, headline, cardHeadline, kicker, standfirst, teaser, dateline, eventDate },
    ...{ keyPoints, summary, references, search, social },
    lead: leadId && { mediaId: leadId, ...lead },
    bylines: await idsOfNamed(tx, 'person', line.byline ?? [], run),
    topics: await idsOfNamed(tx, 'topic', line.topics ?? [], run),
    readAlso: (line.readAlso ?? []).flatMap((pick) => picks.get(pick) ?? []),
    provenance: { ...provenance, reviewedBy: reviewer },
  })
  // An article that comes later is named by its slug until then, and found by it.
  const linked = await idsOfArticles(tx, linkedArticles(body))
  const content = { ...parsed, body: renameLinked(body, (slug) => linked.get(slug) ?? slug) }
  return { content, later: (line.readAlso ?? []).filter((pick) => !picks.has(pick)) }
}

/** The ids of articles by their slugs, of those that are here. */
export async function idsOfArticles(tx: Tx, slugs: string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const slug of slugs) {
    const [found] = await idBySlug(tx).execute({ slug })
    if (found) ids.set(slug, found.id)
  }
  return ids
}

const idBySlug = preparedFor((tx) =>
  tx
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.slug, sql.placeholder('slug')))
    .prepare(),
)

/** The body with the name of every picture in it changed. */
export function renamePictures(body: BodyDocument, rename: (name: string) => string): BodyDocument {
  const content = body.content.map((block) =>
    block.type === 'picture' ? { ...block, attrs: { ...block.attrs, mediaId: rename(block.attrs.mediaId) } } : block,
  )
  return { ...body, content }
}
