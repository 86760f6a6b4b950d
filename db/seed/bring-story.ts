import type { Viewer } from '#lib/access/allow.ts'
import { listCards } from '#lib/articles/cards.ts'
import { correct } from '#lib/articles/correct.ts'
import { findDeskArticle } from '#lib/articles/desk-queries.ts'
import { publish } from '#lib/articles/publish.ts'
import { publishChanges } from '#lib/articles/publish-changes.ts'
import { revise } from '#lib/articles/revise.ts'
import { submit } from '#lib/articles/submit.ts'
import { withdraw } from '#lib/articles/withdraw.ts'
import { changedSentences } from '#lib/corrections/changed-sentences.ts'
import { calendarDay, startOfDay } from '#lib/dates.ts'
import type { AskGateInput } from '#lib/gate/schema.ts'
import { wordsFor } from '#lib/gate/words-for.ts'
import type { DemoArticle } from './demo-article.ts'
import { demoContent, idOf } from './demo-content.ts'
import { demoNewsroom } from './newsroom.ts'

const zone = demoNewsroom.settings.timeZone

interface Staff {
  editor: Viewer
  contributor: Viewer
}

/** Takes a story to where it stands in the demonstration. Stories that come out later cannot be picked yet. */
export async function bringStory(story: DemoArticle, by: Staff, pictures: Map<string, string>, now: Date): Promise<void> {
  const { slug, status } = story
  const id = idOf('article', slug)
  const isAtDesk = status === 'draft' || status === 'review'
  const picks = picksOf(story)
  const live = await listCards(picks)
  const readAlso = isAtDesk ? picks : picks.filter((pick) => live.some((card) => card.id === pick))
  const content = { ...demoContent(story, pictures.get(slug) ?? null), readAlso }
  const first = { ...content, body: demoContent(asItStood(story), null).body }
  const saved = await revise(by.contributor, { id, version: 1, content: first }, momentOf(story, now, -1))
  if (status === 'review') await submit(by.contributor, { id, version: saved.version }, momentOf(story, now, -1))
  if (isAtDesk) return
  const at = momentOf(story, now)
  const word = await wordOn(story, by.editor, undefined, at)
  const version = await publish(by.editor, { id, version: saved.version, ...word }, at)
  if (story.correction) {
    const { was, is: isNow, why, daysAgo } = story.correction
    const then = momentOf({ daysAgo, time: '11:20' }, now)
    const mended = await revise(by.editor, { id, version, content }, then)
    const onNote = await wordOn(story, by.editor, { class: 'correction', was, isNow }, then)
    const sentence = changedSentences(first, content).find(({ path }) => path.startsWith('body.'))?.isNow ?? ''
    await correct(by.editor, { id, version: mended.version, class: 'correction', was, isNow, why, sentence, ...onNote }, then)
  }
  if (status === 'withdrawn')
    await withdraw(by.editor, { id, version, reason: story.withdrawnReason ?? '' }, momentOf({ daysAgo: 15, time: '16:05' }, now))
}

/** The story before it was corrected. */
function asItStood(story: DemoArticle): DemoArticle {
  if (!story.correction) return story
  const { then, now } = story.correction.stood
  return { ...story, body: story.body.replace(now, then) }
}

/** Adds the picks that came out after the story itself. */
export async function addLaterPicks(story: DemoArticle, by: Staff, now: Date): Promise<void> {
  const id = idOf('article', story.slug)
  const article = story.status === 'live' ? await findDeskArticle(by.editor, id) : null
  const readAlso = (await listCards(picksOf(story))).map((card) => card.id)
  if (!article || readAlso.length === article.content.readAlso.length) return
  const saved = await revise(by.editor, { id, version: article.version, content: { ...article.content, readAlso } }, now)
  const word = await wordOn(story, by.editor, { class: 'typographic', was: '', isNow: '' }, now)
  await publishChanges(by.editor, { id, version: saved.version, class: 'typographic', ...word }, now)
}

// Its warnings are read, and what is overridden has its reason beside the story.
function wordOn(story: DemoArticle, editor: Viewer, change: AskGateInput['change'], at: Date) {
  return wordsFor(editor, { id: idOf('article', story.slug), change }, ({ rule }) => story.overrides?.[rule], at)
}

function picksOf({ readAlso = [] }: DemoArticle): string[] {
  return readAlso.map((slug) => idOf('article', slug))
}

/** In the publication's zone, counted back from today; what would be later than now was a few minutes ago. */
export function momentOf({ daysAgo, time }: { daysAgo: number; time: string }, now: Date, hours = 0): Date {
  const { year, month, day } = calendarDay(now.getTime() - daysAgo * 86_400_000, zone)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const at = startOfDay(year, month, day, zone) + hour * 3_600_000 + minute * 60_000
  return new Date(Math.min(at, now.getTime() - 300_000) + hours * 3_600_000)
}
