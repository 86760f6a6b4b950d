import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { freshDatabase } from '#db/testing.ts'
import { correct } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { findTransparency } from './queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor } = people
const origin = 'https://norrvik.example'
const after = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
const note = { class: 'correction', was: 'forty houses', isNow: 'fourteen houses', why: 'We misread the minutes.' } as const

test('a house that published nothing says so in figures', async () => {
  const { figures } = await findTransparency(origin)
  assert.deepEqual(figures.articles, { live: 0, publishedAgainstACheck: 0, neverChecked: 0 })
  assert.equal(figures.corrections.medianHours, null)
  assert.deepEqual(figures.errorReports, { received: 0, corrected: 0, medianHoursToAnswer: null, since: null })
  assert.equal(
    figures.policies.some(({ isWritten }) => isWritten),
    false,
  )
})

test('corrections are counted with the half that came sooner, and what is withdrawn is not', async () => {
  for (const [id, hours] of [
    ['one', 2],
    ['two', 5],
    ['three', 48],
  ] as const) {
    const { version } = await publishStory(id, { slug: id, headline: `Flood number ${id}` })
    await correct(editor, { id, version, ...note }, after(hours))
  }
  const gone = await publishStory('gone', { slug: 'gone', headline: 'A flood that was none' })
  const version = await correct(editor, { ...gone, ...note }, after(1))
  await withdraw(editor, { id: 'gone', version, reason: 'It rested on a single source that was wrong.' }, after(2))
  const { figures } = await findTransparency(origin)
  assert.equal(figures.articles.live, 3)
  assert.equal(figures.corrections.corrections, 3)
  assert.equal(figures.corrections.medianHours, 5)
})
