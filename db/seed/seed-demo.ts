import { theClock, theOperator, type Viewer } from '#lib/access/allow.ts'
import { correct } from '#lib/articles/correct.ts'
import { draft } from '#lib/articles/draft.ts'
import { publish } from '#lib/articles/publish.ts'
import { revise } from '#lib/articles/revise.ts'
import { submit } from '#lib/articles/submit.ts'
import { suggest } from '#lib/articles/suggest.ts'
import { withdraw } from '#lib/articles/withdraw.ts'
import { arrange } from '#lib/curation/arrange.ts'
import { launch } from '#lib/curation/launch.ts'
import { calendarDay, startOfDay } from '#lib/dates.ts'
import { wordsFor } from '#lib/gate/words-for.ts'
import { markdownToBody } from '#lib/interchange/markdown-to-body.ts'
import { change as changePage } from '#lib/pages/change.ts'
import { changePageInput } from '#lib/pages/schema.ts'
import { add as addPerson } from '#lib/people/add.ts'
import { personInput } from '#lib/people/schema.ts'
import { add as addSection } from '#lib/sections/add.ts'
import { addSectionInput } from '#lib/sections/schema.ts'
import { change as changeSettings } from '#lib/settings/change.ts'
import { changeSettingsInput } from '#lib/settings/schema.ts'
import { add as addTopic } from '#lib/topics/add.ts'
import { topicInput } from '#lib/topics/schema.ts'
import type { DemoArticle } from './demo-article.ts'
import { demoContent, idOf } from './demo-content.ts'
import { addDemoPictures } from './demo-pictures.ts'
import { addDemoStaff } from './demo-staff.ts'
import { demoNewsroom } from './newsroom.ts'
import { loadStories } from './stories.ts'

const zone = demoNewsroom.settings.timeZone
const footer = 'This is a demonstration. Its staff are invented; its texts were drafted with AI from the sources that they cite.'

/** Fills an empty publication with the demonstration newsroom, by the verbs that everybody uses. @returns a line for each account */
export async function seedDemo(now: Date): Promise<string[]> {
  const opened = new Date(now.getTime() - 30 * 86_400_000)
  await openHouse(opened)
  const { admin, editor, contributor } = await addDemoStaff(opened)
  const stories = await loadStories()
  const pictures = await addDemoPictures(editor.viewer, stories, opened)
  for (const story of stories)
    await draft(
      contributor.viewer,
      { id: idOf('article', story.slug), content: demoContent(story, pictures.get(story.slug) ?? null) },
      momentOf(story, now, -2),
    )
  for (const story of stories) await bring(story, { editor: editor.viewer, contributor: contributor.viewer }, pictures, now)
  for (const { slug, status } of stories) if (status === 'live') await suggest(theClock, { id: idOf('article', slug) }, now)
  const [lead = '', ...slots] = demoFront.map((slug) => idOf('article', slug))
  const version = await arrange(editor.viewer, { place: 'front', version: 0, arrangement: { lead, slots } }, now)
  await launch(editor.viewer, { place: 'front', version }, now)
  return [admin.line, editor.line, contributor.line]
}

// The lead and what stands beside it.
const demoFront = [
  'the-kilogram-became-a-number',
  'why-every-number-here-points-at-something',
  'a-time-without-a-zone',
  'rough-consensus-and-running-code',
  'arpanet-flag-day-1983',
]

async function openHouse(now: Date): Promise<void> {
  await changeSettings(
    theOperator,
    changeSettingsInput.parse({ ...demoNewsroom.settings, footer, allowUnreviewedAi: true, version: 0 }),
    now,
  )
  for (const section of demoNewsroom.sections)
    await addSection(theOperator, addSectionInput.parse({ id: idOf('section', section.slug), ...section }), now)
  for (const topic of demoNewsroom.topics)
    await addTopic(theOperator, topicInput.parse({ id: idOf('topic', topic.slug), ...topic }), now)
  for (const person of demoNewsroom.people)
    await addPerson(theOperator, personInput.parse({ id: idOf('person', person.slug), ...person }), now)
  for (const { body, ...page } of demoNewsroom.pages) {
    if (body) await changePage(theOperator, changePageInput.parse({ ...page, version: 0, body: markdownToBody(body) }), now)
  }
}

/** Takes a story to where it stands in the demonstration. */
async function bring(
  story: DemoArticle,
  by: { editor: Viewer; contributor: Viewer },
  pictures: Map<string, string>,
  now: Date,
): Promise<void> {
  const { slug, status } = story
  const id = idOf('article', slug)
  const readAlso = story.readAlso?.map((other) => idOf('article', other)) ?? []
  const content = { ...demoContent(story, pictures.get(slug) ?? null), readAlso }
  const saved = await revise(by.contributor, { id, version: 1, content }, momentOf(story, now, -1))
  if (status === 'review') await submit(by.contributor, { id, version: saved.version }, momentOf(story, now, -1))
  if (status === 'draft' || status === 'review') return
  const word = await wordsFor(by.editor, { id }, ({ rule }) => story.overrides?.[rule], momentOf(story, now))
  const version = await publish(by.editor, { id, version: saved.version, ...word }, momentOf(story, now))
  if (story.correction) {
    const { was, is: isNow, why, daysAgo } = story.correction
    const note = { class: 'correction' as const, was, isNow, why }
    await correct(by.editor, { id, version, ...note, ...word }, momentOf({ daysAgo, time: '11:20' }, now))
  }
  if (status === 'withdrawn')
    await withdraw(by.editor, { id, version, reason: story.withdrawnReason ?? '' }, momentOf({ daysAgo: 15, time: '16:05' }, now))
}

// In the publication's zone, counted back from today; what would be later than now was a few minutes ago.
function momentOf({ daysAgo, time }: { daysAgo: number; time: string }, now: Date, hours = 0): Date {
  const { year, month, day } = calendarDay(now.getTime() - daysAgo * 86_400_000, zone)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const at = startOfDay(year, month, day, zone) + hour * 3_600_000 + minute * 60_000
  return new Date(Math.min(at, now.getTime() - 300_000) + hours * 3_600_000)
}
