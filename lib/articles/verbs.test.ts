import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { asc, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { corrections, gateReports, revisions } from '#db/schema/articles.ts'
import { liveArticles, withdrawnArticles } from '#db/schema/live.ts'
import { addresses, audit, changes } from '#db/schema/record.ts'
import { citations, sources } from '#db/schema/references.ts'
import { freshDatabase } from '#db/testing.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { draft } from './draft.ts'
import type { Conflict } from './open-article.ts'
import { revise } from './revise.ts'
import { sendBack } from './send-back.ts'
import { submit } from './submit.ts'
import { correct, publish, publishChanges, restore } from './testing.ts'
import { withdraw } from './withdraw.ts'

freshDatabase()
beforeEach(openNewsroom)

const live = () => read().select().from(liveArticles)
const staleTags = async () => (await read().select({ tag: changes.tag }).from(changes)).map(({ tag }) => tag)
const later = new Date(noon.getTime() + 3_600_000)

test('a draft is on disk and no reader sees it', async () => {
  const saved = await draft(people.contributor, { id: 'x-1', content: story() }, noon)
  assert.equal(saved.slug, 'river-floods-forty-houses-in-norrvik')
  assert.equal(saved.version, 1)
  assert.deepEqual(await live(), [])
  assert.deepEqual(await staleTags(), [])
})

test('the same form sent twice makes one article', async () => {
  const [first, second] = await Promise.all([0, 1].map(() => draft(people.contributor, { id: 'x-1', content: story() }, noon)))
  assert.deepEqual(first, second)
  assert.equal((await read().select().from(revisions)).length, 1)
})

test('what was typed after a first save whose answer was lost is kept, and overwrites nobody', async () => {
  await draft(people.contributor, { id: 'x-1', content: story() }, noon)
  const typedOn = story({ headline: 'River floods fifty houses in Norrvik' })
  const again = await draft(people.contributor, { id: 'x-1', content: typedOn }, later)
  assert.equal(again.version, 2)
  const late = draft(people.contributor, { id: 'x-1', content: story({ headline: 'An older text' }) }, later)
  await assert.rejects(
    late,
    (error) => error instanceof Refusal && (error.data as Conflict).content.headline === typedOn.headline,
  )
  const kept = await read().select({ reason: revisions.reason }).from(revisions).orderBy(asc(revisions.seq))
  assert.deepEqual(
    kept.map(({ reason }) => reason),
    ['draft', 'save', 'conflict'],
  )
})

test('two stories with one headline get two addresses', async () => {
  await draft(people.contributor, { id: 'x-1', content: story() }, noon)
  const second = await draft(people.contributor, { id: 'x-2', content: story() }, noon)
  assert.equal(second.slug, 'river-floods-forty-houses-in-norrvik-2')
})

test('a typed address that is another’s is refused beside its field', async () => {
  await draft(people.contributor, { id: 'x-1', content: story({ slug: 'flood' }) }, noon)
  await assert.rejects(draft(people.contributor, { id: 'x-2', content: story({ slug: 'flood' }) }, noon), {
    code: 'slug-taken',
    field: 'slug',
  })
})

test('a second editor gets both texts, and neither is lost', async () => {
  await draft(people.editor, { id: 'x-1', content: story() }, noon)
  await revise(people.editor, { id: 'x-1', version: 1, content: story({ headline: 'Vera’s headline' }) }, noon)
  const late = revise(people.admin, { id: 'x-1', version: 1, content: story({ headline: 'Omar’s headline' }) }, later)
  await assert.rejects(late, (error) => {
    assert.ok(error instanceof Refusal)
    assert.equal(error.code, 'conflict')
    assert.equal((error.data as { content: { headline: string }; by: string }).content.headline, 'Vera’s headline')
    assert.equal((error.data as { by: string }).by, 'Vera Lund')
    return true
  })
  const kept = await read()
    .select({ reason: revisions.reason, content: revisions.content })
    .from(revisions)
    .orderBy(asc(revisions.seq))
  assert.deepEqual(
    kept.map(({ content }) => (content as { headline: string }).headline),
    [story().headline, 'Vera’s headline', 'Omar’s headline'],
  )
})

test('of fifty saves from one version exactly one wins', async () => {
  await draft(people.editor, { id: 'x-1', content: story() }, noon)
  const saves = Array.from({ length: 50 }, (_, index) =>
    revise(people.editor, { id: 'x-1', version: 1, content: story({ kicker: `No. ${index}` }) }, noon),
  )
  const results = await Promise.allSettled(saves)
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
})

test('saving the same text again makes no revision', async () => {
  await draft(people.editor, { id: 'x-1', content: story() }, noon)
  const saved = await revise(people.editor, { id: 'x-1', version: 1, content: story() }, later)
  assert.equal(saved.version, 1)
  assert.equal((await read().select().from(revisions)).length, 1)
})

test('a contributor submits, an editor sends back and publishes', async () => {
  await draft(people.contributor, { id: 'x-1', content: story() }, noon)
  const submitted = await submit(people.contributor, { id: 'x-1', version: 1 }, noon)
  await assert.rejects(revise(people.contributor, { id: 'x-1', version: submitted, content: story() }, noon), {
    code: 'forbidden',
  })
  const returned = await sendBack(people.editor, { id: 'x-1', version: submitted, note: 'Who counted the houses?' }, noon)
  const again = await submit(people.contributor, { id: 'x-1', version: returned }, noon)
  await publish(people.editor, { id: 'x-1', version: again }, noon)
  assert.equal((await live())[0]?.slug, 'river-floods-forty-houses-in-norrvik')
})

test('a contributor may not publish, and may not know of another’s draft', async () => {
  await draft(people.contributor, { id: 'x-1', content: story() }, noon)
  await assert.rejects(publish(people.contributor, { id: 'x-1', version: 1 }, noon), { code: 'forbidden' })
  await assert.rejects(revise(people.otherContributor, { id: 'x-1', version: 1, content: story() }, noon), { code: 'missing' })
})

test('a published story has its address, citations, sources, report and stale tags', async () => {
  await publishStory('x-1')
  const [address] = await read().select().from(addresses).where(eq(addresses.subjectId, 'x-1'))
  assert.equal(address?.path, '/world/river-floods-forty-houses-in-norrvik')
  const uses = await read()
    .select({ key: citations.key, sentence: citations.sentence })
    .from(citations)
    .orderBy(asc(citations.position))
  assert.deepEqual(uses, [
    { key: 'port-1', sentence: 'Forty houses were flooded.' },
    { key: 'gaz-1', sentence: 'The river rose by 2.1 metres on 1 May 2026.' },
    { key: 'port-1', sentence: 'It flooded 40 houses.' },
    { key: 'gaz-1', sentence: 'The bridge of Norrvik is closed.' },
  ])
  assert.equal((await read().select().from(sources)).length, 2)
  assert.equal((await read().select().from(gateReports))[0]?.asked, true)
  const stale = await staleTags()
  for (const tag of [
    tags.article('x-1'),
    tags.card('x-1'),
    tags.front,
    tags.latest,
    tags.search,
    tags.sectionList('s-world'),
    tags.topicList('t-floods'),
    tags.personList('p-mira'),
  ]) {
    assert.ok(stale.includes(tag), tag)
  }
})

test('a page that two stories cite is one source', async () => {
  await publishStory('x-1')
  const tracked = story().references.map((reference) => ({ ...reference, url: `${reference.url}/?utm_source=feed` }))
  await publishStory('x-2', { references: tracked })
  assert.equal((await read().select().from(sources)).length, 2)
})

test('a citation that points at nothing keeps an article from going out', async () => {
  await draft(people.editor, { id: 'x-1', content: story({ references: [] }) }, noon)
  await assert.rejects(publish(people.editor, { id: 'x-1', version: 1 }, noon), { code: 'gate', field: 'keyPoints.0.text' })
  assert.deepEqual(await live(), [])
})

test('what is saved on a live article is not seen until the changes are published', async () => {
  const { version } = await publishStory('x-1')
  const saved = await revise(
    people.editor,
    { id: 'x-1', version, content: story({ headline: 'River floods 14 houses', slug: 'fourteen', sectionId: 's-science' }) },
    later,
  )
  assert.equal((await live())[0]?.slug, 'river-floods-forty-houses-in-norrvik')
  const published = await publishChanges(
    people.editor,
    { id: 'x-1', version: saved.version, class: 'update', note: 'The number of houses is now known.' },
    later,
  )
  const [article] = await live()
  assert.equal(article?.sectionSlug, 'science')
  assert.equal(article?.slug, 'fourteen')
  assert.equal(article?.updatedAt, later.getTime())
  const [old] = await read()
    .select({ state: addresses.state })
    .from(addresses)
    .where(eq(addresses.path, '/world/river-floods-forty-houses-in-norrvik'))
  assert.equal(old?.state, 'moved')
  assert.ok((await staleTags()).includes(tags.sectionList('s-world')))
  const again = { ...story({ headline: 'River floods 14 houses', slug: 'fourteen', sectionId: 's-science' }), kicker: 'Norrvik' }
  const more = await revise(people.editor, { id: 'x-1', version: published, content: again }, later)
  const last = new Date(later.getTime() + 1)
  await publishChanges(people.editor, { id: 'x-1', version: more.version, class: 'typographic' }, last)
  assert.equal((await live())[0]?.updatedAt, later.getTime())
})

test('what readers see already is not published once more, whatever it is called', async () => {
  const { version } = await publishStory('x-1')
  const changes = [
    { id: 'x-1', version, class: 'typographic' },
    { id: 'x-1', version, class: 'update', note: 'The number of houses is now known.' },
  ] as const
  for (const change of changes) {
    await assert.rejects(publishChanges(people.editor, change, later), {
      code: 'unchanged',
      message: 'Nothing has changed since readers saw it.',
    })
  }
  assert.equal((await live())[0]?.seq, 2)
})

test('a new story cannot take an address that once was another’s', async () => {
  const { version } = await publishStory('x-1', { slug: 'flood' })
  const saved = await revise(people.editor, { id: 'x-1', version, content: story({ slug: 'high-water' }) }, later)
  await publishChanges(people.editor, { id: 'x-1', version: saved.version, class: 'typographic' }, later)
  await assert.rejects(draft(people.editor, { id: 'x-2', content: story({ slug: 'flood' }) }, later), { code: 'slug-taken' })
})

test('a correction says what was wrong and what is right, and cannot be edited', async () => {
  const { version } = await publishStory('x-1')
  await correct(
    people.editor,
    { id: 'x-1', version, class: 'correction', was: '40 houses', isNow: '14 houses', why: 'A figure was misread.' },
    later,
  )
  const [note] = await read().select().from(corrections)
  assert.equal(note?.isNow, '14 houses')
  assert.equal((await live())[0]?.updatedAt, later.getTime())
  assert.ok((await staleTags()).includes(tags.corrections))
})

test('a withdrawn story is gone with its reason, and comes back at its old address and date', async () => {
  const { version } = await publishStory('x-1')
  const withdrawn = await withdraw(people.editor, { id: 'x-1', version, reason: 'The source took its report back.' }, later)
  assert.deepEqual(await live(), [])
  assert.equal((await read().select().from(withdrawnArticles))[0]?.withdrawnReason, 'The source took its report back.')
  assert.equal((await read().select().from(citations)).length, 0)
  const purged = await read().select({ tag: changes.tag }).from(changes).where(eq(changes.kind, 'purge'))
  assert.ok(purged.some(({ tag }) => tag === tags.article('x-1')))
  await restore(people.editor, { id: 'x-1', version: withdrawn }, later)
  assert.equal((await live())[0]?.firstPublishedAt, noon.getTime())
})

test('every verb leaves one line in the audit, chained to the one before', async () => {
  const { version } = await publishStory('x-1')
  await withdraw(people.editor, { id: 'x-1', version, reason: 'The source took its report back.' }, later)
  const lines = await read().select().from(audit).orderBy(asc(audit.id))
  assert.deepEqual(
    lines.map(({ verb }) => verb),
    ['draft', 'publish', 'withdraw'],
  )
  assert.equal(lines[1]?.prevHash, lines[0]?.hash)
})

test('a section, topic or picture that is gone is said beside its field', async () => {
  await assert.rejects(draft(people.editor, { id: 'x-1', content: story({ sectionId: 's-none' }) }, noon), { field: 'sectionId' })
  await assert.rejects(draft(people.editor, { id: 'x-1', content: story({ topics: ['t-none'] }) }, noon), { field: 'topics' })
})
