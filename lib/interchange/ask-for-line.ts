import { inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { people } from '#db/schema/publication.ts'
import { type ArticleContent, articleContent } from '../articles/content.ts'
import type { BodyDocument } from '../articles/document.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import type { Report } from '../gate/finding.ts'
import { gateInput } from '../gate/gate-input.ts'
import { pictureStates, siteRules } from '../gate/gather-facts.ts'
import { runInThread } from '../gate/warm-thread.ts'
import { findSettingsAndChecks } from '../settings/queries.ts'
import type { ImportRun } from './import-run.ts'
import type { ArticleLine } from './schema.ts'

/**
 * Asks the gate of a line that wants to go out, before anything is written: sections, people and stories are named by
 * their slugs yet. Null for a line that goes to no reader, and with `--as-is`.
 */
export async function askForLine(
  line: ArticleLine,
  body: BodyDocument,
  leadId: string | null,
  run: ImportRun,
): Promise<Report | null> {
  if (run.asIs || (line.status !== 'live' && line.status !== 'scheduled')) return null
  const content = contentBySlugs(line, body, leadId)
  const settings = await findSettingsAndChecks()
  const at = run.now.getTime()
  const facts = {
    ...{ now: at, publishedAt: line.publishedAt ?? at, hasKind: true, site: siteRules(settings) },
    ...{ bylines: await namesOf(line.byline ?? []), pictures: await pictureStates(picturesOf(content)) },
  }
  return runInThread(gateInput(content, facts), { severities: settings.checks.severities })
}

function contentBySlugs(line: ArticleLine, body: BodyDocument, leadId: string | null): ArticleContent {
  const { slug, section: sectionId, kind, language, headline, cardHeadline, kicker, standfirst, teaser, dateline } = line
  const { keyPoints, summary, references, search, social, eventDate, byline, topics, readAlso, provenance } = line
  const { file: _file, ...lead } = line.lead ?? {}
  const parsed = articleContent.parse({
    ...{ slug, sectionId, kind, language, headline, cardHeadline, kicker, standfirst, teaser, dateline, eventDate },
    ...{ keyPoints, summary, references, search, social, topics, bylines: byline, readAlso: readAlso?.slice(0, 20) },
    lead: leadId && { mediaId: leadId, ...lead },
    provenance: provenance && { ...provenance, reviewedBy: provenance.reviewedBy ?? null },
  })
  return { ...parsed, body }
}

// Whoever is not here yet is made from the slug, and so is the name.
async function namesOf(slugs: string[]): Promise<string[]> {
  if (!slugs.length) return []
  const found = await read().select({ slug: people.slug, name: people.name }).from(people).where(inArray(people.slug, slugs))
  return slugs.map((slug) => found.find((person) => person.slug === slug)?.name ?? slug.replaceAll('-', ' '))
}
