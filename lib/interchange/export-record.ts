import { and, asc, eq, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { read } from '#db/client.ts'
import { corrections } from '#db/schema/articles.ts'
import { curations, pages } from '#db/schema/publication.ts'
import { addresses } from '#db/schema/record.ts'
import type { BodyDocument } from '../articles/document.ts'
import type { FrontArrangement, LatestArrangement } from '../curation/schema.ts'
import { bodyToMarkdown } from './body-to-markdown.ts'
import type { ExportNames } from './export-names.ts'
import { iso, lineText } from './line-text.ts'

/** What comes after the articles, because it names them: pages, arrangements, corrections and old addresses. */
export async function* exportRecord(names: ExportNames): AsyncGenerator<string> {
  for (const { slug, title, body, updatedAt } of await read().select().from(pages).orderBy(asc(pages.slug)))
    yield lineText('page', { slug, title, body: bodyToMarkdown(body as BodyDocument), document: body, updatedAt: iso(updatedAt) })
  yield* exportCurations(names)
  // By what they say: ids that are made in one millisecond are in no order.
  const inOrder = [asc(corrections.madeAt), asc(corrections.was), asc(corrections.isNow), asc(corrections.id)]
  for (const made of await read()
    .select()
    .from(corrections)
    .orderBy(...inOrder)) {
    const article = names.articles.get(made.articleId)
    const { class: kind, was, isNow, why, sentence, sourceKey: source, noticedBy, place, madeAt } = made
    const bound = { sentence, source, noticedBy, atTop: (place === 'top' && kind !== 'editors-note') || null }
    if (article) yield lineText('correction', { article, class: kind, was, isNow, why, ...bound, at: iso(madeAt) })
  }
  yield* exportRedirects()
}

async function* exportCurations(names: ExportNames): AsyncGenerator<string> {
  const rows = await read().select().from(curations).orderBy(asc(curations.place), asc(curations.state))
  const named = (ids: string[]) => ids.flatMap((id) => names.articles.get(id) ?? [])
  for (const { place, state, arrangement, changedAt } of rows) {
    const { lead = null, slots = [], pins = [], hidden = [] } = arrangement as Partial<FrontArrangement & LatestArrangement>
    const chosen = { lead: lead && names.articles.get(lead), slots: named(slots), pins: named(pins), hidden: named(hidden) }
    yield lineText('curation', { place, state, ...chosen, at: iso(changedAt) })
  }
}

const current = alias(addresses, 'current')

async function* exportRedirects(): AsyncGenerator<string> {
  const rows = await read()
    .select({ from: addresses.path, to: current.path, at: addresses.since })
    .from(addresses)
    .innerJoin(current, and(eq(current.subjectKind, addresses.subjectKind), eq(current.subjectId, addresses.subjectId)))
    .where(and(eq(addresses.state, 'moved'), ne(current.state, 'moved'), ne(current.state, 'removed')))
    .orderBy(asc(addresses.path))
  for (const { from, to, at } of rows) yield lineText('redirect', { from, to, at: iso(at) })
}
