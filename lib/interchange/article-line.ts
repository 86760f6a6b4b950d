import type { articles, reviewRecords } from '#db/schema/articles.ts'
import { renameLinked } from '../articles/article-link.ts'
import type { ArticleContent } from '../articles/content.ts'
import { renamePictures } from './article-content.ts'
import { bodyToMarkdown } from './body-to-markdown.ts'
import type { ExportNames } from './export-names.ts'
import { iso, lineText, orNothing, stated } from './line-text.ts'
import { reviewedTextHash } from './review-text.ts'

type ArticleRow = typeof articles.$inferSelect
type ReviewRow = typeof reviewRecords.$inferSelect

/** An article as a line. A live article whose working copy has moved on gets a second line for that copy. */
export function articleLine(
  row: ArticleRow,
  content: ArticleContent,
  names: ExportNames,
  isWorkingCopy: boolean,
  review?: ReviewRow,
): string {
  const shown = renamePictures(content.body, (id) => names.files.get(id) ?? id)
  const body = renameLinked(shown, (id) => names.articles.get(id) ?? id)
  const named = (from: Map<string, string>, ids: string[]) => ids.flatMap((id) => from.get(id) ?? [])
  const { kind, language, eventDate, dateline, kicker, headline, cardHeadline, standfirst, teaser, summary } = content
  const fields = {
    slug: content.slug || row.slug,
    workingCopyOf: isWorkingCopy ? row.slug : undefined,
    section: names.sections.get(content.sectionId),
    kind,
    status: isWorkingCopy ? 'draft' : row.status,
    language,
    ...(isWorkingCopy ? {} : moments(row)),
    activeAt: iso(row.activityAt),
    ...{ eventDate, dateline, kicker, headline, cardHeadline, standfirst, teaser },
    body: bodyToMarkdown(body) || ' ',
    document: body,
    keyPoints: content.keyPoints,
    summary,
    references: content.references.map(stated),
    byline: named(names.people, content.bylines),
    topics: named(names.topics, content.topics),
    readAlso: named(names.articles, content.readAlso),
    lead: leadOf(content, names),
    search: orNothing(content.search),
    social: orNothing(content.social),
    withdrawnReason: isWorkingCopy ? undefined : row.withdrawnReason,
    provenance: provenanceOf(content, names),
  }
  return lineText('article', review ? { ...fields, review: reviewOf(review, stated(fields), names) } : fields)
}

// Of exactly what this line says, so that it holds where the line is taken to.
function reviewOf({ personId, name, role, sources, madeAt }: ReviewRow, said: object, names: ExportNames) {
  return { ...stated({ by: names.people.get(personId), name, role }), sources, at: iso(madeAt), of: reviewedTextHash(said) }
}

function moments(row: ArticleRow) {
  return {
    ...{ publishedAt: iso(row.firstPublishedAt), updatedAt: iso(row.updatedAt), updateNote: row.updateNote },
    ...{ publishAt: iso(row.publishAt), withdrawnAt: iso(row.withdrawnAt), createdAt: iso(row.createdAt) },
  }
}

function leadOf({ lead }: ArticleContent, names: ExportNames) {
  if (!lead) return undefined
  const { mediaId, focus, ...words } = lead
  const file = names.files.get(mediaId)
  return file ? { file, ...stated(words), focus } : undefined
}

function provenanceOf({ provenance }: ArticleContent, names: ExportNames) {
  const { grade, basedOn, tool, reviewedBy, note } = provenance
  return stated({ grade, basedOn, tool, reviewedBy: reviewedBy ? names.people.get(reviewedBy) : undefined, note })
}
