import { theClock, theOperator } from '#lib/access/allow.ts'
import { draft } from '#lib/articles/draft.ts'
import { suggest } from '#lib/articles/suggest.ts'
import { arrange } from '#lib/curation/arrange.ts'
import { launch } from '#lib/curation/launch.ts'
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
import { addLaterPicks, bringStory, momentOf } from './bring-story.ts'
import { demoContent, idOf } from './demo-content.ts'
import { addDemoPictures } from './demo-pictures.ts'
import { addDemoStaff } from './demo-staff.ts'
import { demoNewsroom } from './newsroom.ts'
import { loadStories } from './stories.ts'

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
  const by = { editor: editor.viewer, contributor: contributor.viewer }
  for (const story of stories) await bringStory(story, by, pictures, now)
  for (const story of stories) await addLaterPicks(story, by, now)
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
