import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listCites } from '#lib/articles/citations.ts'
import { type ArticleContent, articleContent } from '#lib/articles/content.ts'
import type { BodyDocument } from '#lib/articles/document.ts'
import { limits } from '#lib/articles/limits.ts'
import { newId } from '#lib/ids.ts'
import { markdownToBody } from '#lib/interchange/markdown-to-body.ts'
import type { DemoArticle } from './demo-article.ts'
import type { DemoSource } from './stories.ts'

const lines = readFileSync(join(import.meta.dirname, 'sources.ndjson'), 'utf8')
  .trim()
  .split('\n')
const sources = lines.map((line) => JSON.parse(line) as DemoSource)

const provenance = {
  grade: 'ai_unreviewed',
  tool: 'a language model',
  note: 'It is part of a demonstration; the sources were opened to check each sentence that cites them.',
} as const

const ids = new Map<string, string>()

/** The id that something of the demonstration gets, the same whenever it is asked for. */
export function idOf(kind: 'section' | 'topic' | 'person' | 'article', slug: string): string {
  const id = ids.get(`${kind} ${slug}`) ?? newId()
  ids.set(`${kind} ${slug}`, id)
  return id
}

/** A story as the content of an article. */
export function demoContent(story: DemoArticle, mediaId: string | null): ArticleContent {
  const cited = sources.filter(({ article }) => article === story.slug)
  return articleContent.parse({
    slug: story.slug,
    sectionId: idOf('section', story.section),
    kind: story.kind,
    headline: story.headline,
    cardHeadline: story.cardHeadline,
    kicker: story.kicker,
    standfirst: story.standfirst,
    teaser: story.teaser,
    dateline: story.dateline,
    eventDate: story.eventDate,
    body: withSupport(markdownToBody(story.body), cited),
    keyPoints: story.keyPoints,
    summary: story.summary,
    references: cited.map(({ article: _article, passage: _passage, supports: _supports, read, ...reference }) => ({
      ...reference,
      accessed: read,
    })),
    bylines: story.byline?.map((slug) => idOf('person', slug)),
    topics: story.topics?.map((slug) => idOf('topic', slug)),
    lead: story.lead && mediaId ? { mediaId, ...story.lead, credit: 'Drawing: The Colophon' } : null,
    provenance,
  })
}

// The words of each source that were read, at the first place that leans on it: the longest run of them that is whole.
function withSupport(body: BodyDocument, cited: DemoSource[]): BodyDocument {
  const open = new Map(cited.map(({ key, passage }) => [key, longestRun(passage)]))
  for (const { attrs } of listCites(body)) {
    attrs.items = attrs.items.map((item) => {
      const exact = open.get(item.key)
      open.delete(item.key)
      return exact ? { ...item, support: { exact } } : item
    })
  }
  return body
}

function longestRun(passage = ''): string {
  const runs = passage.split(/\s*…\s*/).filter((run) => run.length >= 12 && run.length <= limits.support)
  return runs.sort((a, b) => b.length - a.length)[0] ?? ''
}
