import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sections } from '#db/schema/publication.ts'
import { errorReports } from '#db/schema/reports.ts'
import { write } from '#db/write.ts'
import { countInWindow } from '../access/count-in-window.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { ArticleAddress } from '../urls.ts'
import { reportsAnHour, soonestMs } from './limits.ts'
import type { ReceiveInput } from './schema.ts'
import { readStamp, type Stamp } from './stamp.ts'
import { throttleKeys } from './throttle-keys.ts'

const aReader = { accountId: null, name: 'a reader' }

/**
 * Takes what a reader says is wrong in a live article: from anybody, so it asks for a stamp and counts. Sent twice, it is
 * one report. What only a program fills in is kept as spam, where an editor may find it, and its sender is told nothing.
 * @param ip where it came from; it is counted against and not kept
 */
export function receive(ip: string, input: ReceiveInput & ArticleAddress, now: Date): Promise<void> {
  return write(async (tx) => {
    const articleId = await liveArticleAt(tx, input)
    const stamp = demandTime(input.stamp, now)
    const form = await formOf(tx, stamp, input)
    if (form === null) return
    const wait = await countInWindow(tx, throttleKeys(ip, articleId), reportsAnHour.window, now)
    if (wait) throw tooMany(wait)
    const { wrong, inFact, source, name, email } = input
    const at = now.getTime()
    const id = newId()
    const isSpam = input.homepage !== ''
    const settled = isSpam ? { state: 'spam' as const, settledAt: at } : { state: 'open' as const }
    await tx.insert(errorReports).values({ id, form, articleId, receivedAt: at, wrong, inFact, source, name, email, ...settled })
    if (!isSpam) await expire(tx, [tags.errorReports], now)
    await record(tx, aReader, { verb: 'report', subject: ['report', id], detail: { article: articleId, isSpam } }, now)
  })
}

async function liveArticleAt(tx: Tx, { section, slug }: ArticleAddress): Promise<string> {
  const [found] = await tx
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.slug, slug), eq(sections.slug, section), eq(articles.status, 'live')))
  if (!found) throw new Refusal('missing', 'Readers see no article at this address any more.')
  return found.id
}

function demandTime(text: string, now: Date): Stamp {
  const stamp = readStamp(text)
  if (!stamp || now.getTime() - stamp.at < soonestMs)
    throw new Refusal('too-soon', 'It came sooner than anybody can fill it in. Please look it over, and send it again.')
  return stamp
}

// The same form with other words is a second report: somebody went back and had more to say.
async function formOf(tx: Tx, { form }: Stamp, { wrong, inFact }: ReceiveInput): Promise<string | null> {
  const [before] = await tx.select().from(errorReports).where(eq(errorReports.form, form))
  if (!before) return form
  return before.wrong === wrong && before.inFact === inFact ? null : newId()
}

function tooMany(wait: number): Refusal {
  const minutes = Math.max(1, Math.ceil(wait / 60_000))
  const when = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return new Refusal('too-many', `More reports came than we can take at once. Please send it again in ${when}.`)
}
