import { and, desc, eq, gte, inArray, isNull, ne } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { articles, reviewRecords, revisions } from '#db/schema/articles.ts'
import { schedules } from '#db/schema/desk.ts'
import { media, people } from '#db/schema/publication.ts'
import type { Viewer } from '../access/allow.ts'
import { linkedArticles } from '../articles/article-link.ts'
import { contentHash } from '../articles/canonical.ts'
import { type ArticleContent, storedContent } from '../articles/content.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { env } from '../env.ts'
import { linksForGate } from '../links/links-for-gate.ts'
import { lastReplacedAt } from '../media/replaced-since.ts'
import { approvedBy } from '../reviews/approved-by.ts'
import type { Settings } from '../settings/schema.ts'
import { textsForGate } from '../snapshots/texts-for-gate.ts'
import type { GateFacts } from './facts.ts'
import { linkedStates, othersLike, pickStates } from './facts-of-others.ts'
import type { AskGateInput } from './schema.ts'

type ArticleRow = typeof articles.$inferSelect

export interface Asked {
  id: string
  /** Null while it was never saved. */
  row: ArticleRow | null
  content: ArticleContent
  change: AskGateInput['change']
  settings: Settings
}

/** Everything that the rules ask of the database about an article. What nobody can know yet is null. */
export async function gatherFacts(viewer: Viewer, { id, row, content, change, settings }: Asked, now: Date): Promise<GateFacts> {
  const at = now.getTime()
  const publishedAt = row?.firstPublishedAt ?? at
  const before = change && row?.liveRevisionId ? await contentOf(row.liveRevisionId) : null
  return {
    ...{ now: at, publishedAt, hasKind: true, hasGrade: true, isPublished: row?.status === 'live' },
    site: siteRules(settings),
    bylines: await namesOf(content.bylines),
    pictures: await pictureStates(picturesOf(content)),
    picks: await pickStates(content.readAlso),
    linked: await linkedStates(linkedArticles(content.body)),
    others: await othersLike(id, content, publishedAt),
    address: { isTaken: await isTaken(id, content.slug), liveSlug: row?.firstPublishedAt ? row.slug : null, hasRedirect: true },
    change: change && before ? { ...change, before } : null,
    ...(await reviewFacts(viewer, row, content)),
    sources: await textsForGate(id, content.references),
    anonymous: Object.fromEntries(content.references.flatMap(({ key, anonymous }) => (anonymous ? [[key, anonymous]] : []))),
    links: await linksForGate(content.references),
    ...{ removal: null, overrides: null, openComments: null },
  }
}

export function siteRules({ allowUnreviewedAi, checks }: Settings): GateFacts['site'] {
  const { words, noBylines, fourEyes, sourceDays } = checks
  return { words, noBylines, fourEyes, sourceDays, allowUnreviewedAi, outlets: {}, hosts: [new URL(env().SITE_URL).hostname] }
}

async function contentOf(revisionId: string): Promise<ArticleContent | null> {
  const [row] = await read().select({ content: revisions.content }).from(revisions).where(eq(revisions.id, revisionId))
  return row ? storedContent(row.content) : null
}

async function namesOf(ids: string[]): Promise<string[]> {
  if (!ids.length) return []
  const found = await read().select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids))
  return ids.flatMap((id) => found.find((person) => person.id === id)?.name ?? [])
}

export async function pictureStates(ids: string[]): Promise<NonNullable<GateFacts['pictures']>> {
  if (!ids.length) return {}
  const { id, width, credit, licence, machineMade } = media
  const found = await read().select({ id, width, credit, licence, machineMade }).from(media).where(inArray(id, ids))
  return Object.fromEntries(found.map(({ id: key, machineMade: isMachineMade, ...kept }) => [key, { ...kept, isMachineMade }]))
}

async function isTaken(id: string, slug: string): Promise<boolean> {
  if (!slug) return false
  const [other] = await read()
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, slug), ne(articles.id, id)))
  return other !== undefined
}

/** The review of this very text, or else the last one; and who would let it out. What readers see needs no second review. */
async function reviewFacts(
  viewer: Viewer,
  row: ArticleRow | null,
  content: ArticleContent,
): Promise<Pick<GateFacts, 'approval' | 'review'>> {
  if (!row) return { approval: null, review: { hash: '' } }
  const since = await lastReplacedAt(picturesOf(content))
  const [last] = await read()
    .select({ hash: reviewRecords.contentHash })
    .from(reviewRecords)
    .where(and(eq(reviewRecords.articleId, row.id), gte(reviewRecords.madeAt, since)))
    .orderBy(desc(eq(reviewRecords.contentHash, contentHash(content))), desc(reviewRecords.madeAt), desc(reviewRecords.id))
    .limit(1)
  const hash = last?.hash ?? ''
  const live = hash && row.liveRevisionId ? await contentOf(row.liveRevisionId) : null
  const isShown = live !== null && contentHash(live) === hash
  return { review: { hash }, approval: await approvalOf(viewer, row.id, content, isShown ? '' : hash, since) }
}

/** Who wrote on it, who would let it out, and whether there is a second person at all. */
async function approvalOf(
  viewer: Viewer,
  articleId: string,
  content: ArticleContent,
  hash: string,
  since: number,
): Promise<GateFacts['approval']> {
  const approver = viewer.role === 'clock' ? await scheduledBy(articleId) : viewer.accountId
  if (viewer.role === 'contributor' || !approver) return null
  const wrote = await read()
    .selectDistinct({ by: revisions.createdBy })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), inArray(revisions.reason, ['draft', 'save', 'autosave', 'conflict'])))
  const publishers = await read()
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(inArray(accounts.role, ['editor', 'admin']), isNull(accounts.disabledAt)))
  const authors = wrote.flatMap(({ by }) => by ?? [])
  // Somebody else who approved this very text is the second pair of eyes; an approval of another text is none.
  const second = (await approvedBy(articleId, contentHash(content), since)).find((by) => authors.some((author) => author !== by))
  return { hash, approver: second ?? approver, authors, mayPublish: publishers.length }
}

// The clock has no eyes of its own: it acts for whoever chose the text and the moment.
async function scheduledBy(articleId: string): Promise<string | null> {
  const [row] = await read()
    .select({ by: schedules.setBy })
    .from(schedules)
    .where(and(eq(schedules.articleId, articleId), inArray(schedules.act, ['publish', 'change'])))
  return row?.by ?? null
}
