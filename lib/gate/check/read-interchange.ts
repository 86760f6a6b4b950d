import { bodyDocument } from '../../articles/document.ts'
import { markdownToBody } from '../../interchange/markdown-to-body.ts'
import { type ArticleLine, parseLine } from '../../interchange/schema.ts'
import { Refusal } from '../../refusal.ts'
import type { CheckedDocument } from './checked-document.ts'
import { contentFrom } from './content-from.ts'
import { leadFrom } from './lead-from.ts'
import { lenientReference } from './lenient-reference.ts'

/** The articles of an interchange file; its other lines say nothing that the gate reads. @throws when a line cannot be read */
export function readInterchange(name: string, text: string): CheckedDocument[] {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }))
  const articles = lines.flatMap(({ line, number }) => {
    const read = line.trim() ? articleOf(line, number) : null
    return read ? [{ read, number }] : []
  })
  return articles.map(({ read, number }) => ({ ...toDocument(read), name: lines.length > 2 ? `${name}:${number}` : name }))
}

function articleOf(line: string, number: number): ArticleLine | null {
  try {
    const read = parseLine(JSON.parse(line))
    return read.type === 'article' ? read : null
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const why = error instanceof SyntaxError ? 'This is not a line of JSON.' : sentenceOf(error)
    throw new Refusal('unreadable', `line ${number}: ${why}`)
  }
}

function sentenceOf(error: Error & { issues?: { path: PropertyKey[]; message: string }[] }): string {
  const [issue] = error.issues ?? []
  return issue ? `${issue.path.join('.')}: ${issue.message}` : error.message
}

function toDocument(line: ArticleLine): Omit<CheckedDocument, 'name'> {
  const { slug, section, kind, language, headline, cardHeadline, kicker, standfirst, teaser, dateline, eventDate } = line
  const { keyPoints, summary, search, social, lead, byline = [], topics = [], readAlso = [], provenance } = line
  const content = contentFrom({
    ...{ slug, sectionId: section, kind, language, headline, cardHeadline, kicker, standfirst, teaser, dateline, eventDate },
    ...{ keyPoints, summary, search, social, bylines: byline, topics, readAlso },
    body: line.document === undefined ? markdownToBody(line.body ?? '') : bodyDocument.parse(line.document),
    references: (line.references ?? []).map((value, index) => lenientReference(value, `ref-${index + 1}`)),
    lead: leadFrom(lead),
    provenance: provenance && { ...provenance, reviewedBy: provenance.reviewedBy ?? null },
  })
  const publishedAt = line.publishedAt ?? null
  // What is empty may be left out, so an empty byline says nothing.
  const bylines = byline.length ? byline : null
  return { content, facts: { publishedAt, bylines, hasKind: publishedAt !== null && kind !== undefined ? true : null } }
}
