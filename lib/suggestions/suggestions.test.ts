import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq, gt, max } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { audit, changes, jobs } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import type { ArticleContentInput } from '../articles/content.ts'
import { draft } from '../articles/draft.ts'
import { findArticle } from '../articles/queries.ts'
import { suggest } from '../articles/suggest.ts'
import { withdraw } from '../articles/withdraw.ts'
import { findRelated } from '../search/related.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { listSuggestions } from './desk-queries.ts'
import { dismiss } from './dismiss.ts'
import { citersQuery } from './find-kin.ts'
import { namesIn } from './names-in.ts'
import { undismiss } from './undismiss.ts'

const { editor, contributor, otherContributor } = people

const plain = (headline: string, text: string, change: Partial<ArticleContentInput> = {}): Partial<ArticleContentInput> => ({
  ...{ headline, standfirst: headline, topics: [], keyPoints: [], references: [], bylines: [] },
  body: { type: 'doc', content: [paragraph(text)] },
  ...change,
})
const quoted = (speaker: string) => ({
  type: 'blockquote' as const,
  attrs: { speaker },
  content: [paragraph('It rose by two metres.')],
})

freshDatabase()
beforeEach(async () => {
  await openNewsroom()
  for (const [index, headline] of ['Choir wins a prize', 'Tram line opens', 'Library lends bicycles'].entries())
    await publishStory(`filler-${index}`, plain(headline, `${headline}. Nothing else happened.`))
})

const offered = async (change: Partial<ArticleContentInput>, id = 'new') =>
  (await listSuggestions(editor, { id, content: story(change) })).offered
const ids = (found: { id: string }[]) => found.map(({ id }) => id)

test('each suggestion says why, and the one with most in common stands first', async () => {
  await publishStory('same-topic', plain('Sluice repaired', 'The sluice turns.', { topics: ['t-floods'] }))
  await publishStory(
    'same-people',
    plain('Mayor speaks', 'Vera Lund spoke. She met Jo Berg of the Port Authority.', { topics: ['t-floods'] }),
  )
  const found = await offered(
    plain('Dam debated', 'On Friday Jo Berg asked the Port Authority for a dam.', {
      topics: ['t-floods'],
      body: {
        type: 'doc',
        content: [paragraph('On Friday Jo Berg asked the Port Authority for a dam.'), quoted('Vera Lund, mayor of Norrvik')],
      },
    }),
  )
  assert.deepEqual(ids(found), ['same-people', 'same-topic'])
  assert.deepEqual(found[0]?.reasons.slice(0, 3), [
    'same topic: Floods',
    'same person: Vera Lund',
    'same names: 2 (Jo Berg, Port Authority)',
  ])
  assert.deepEqual(found[1]?.reasons, ['same topic: Floods'])
})

test('two articles that lean on one source belong together, whatever they are called', async () => {
  await publishStory('flood', { topics: [], bylines: [] })
  const found = await offered({ ...plain('Insurers count', 'Premiums go up.'), references: story().references.slice(0, 1) })
  assert.deepEqual(ids(found), ['flood'])
  assert.deepEqual(found[0]?.reasons, ['same source: gazette.norrvik.se'])
})

test('never itself, never what is not live, never what is picked, and a common author alone is no reason', async () => {
  await publishStory('flood')
  const gone = await publishStory('gone', { headline: 'Norrvik repairs its flooded bridge' })
  await draft(editor, { id: 'unseen', content: story({ headline: 'Flooded houses of Norrvik' }) }, noon)
  await publishStory('mine', plain('Garden show opens', 'Roses and nothing else.', { bylines: ['p-mira'] }))
  assert.deepEqual(ids(await offered({}, 'flood')), ['gone'])
  assert.deepEqual(ids(await offered({ readAlso: ['gone'] }, 'flood')), [])
  await withdraw(editor, { ...gone, reason: 'It was about another town.' }, noon)
  assert.deepEqual(ids(await offered({}, 'flood')), [])
  assert.deepEqual(ids(await offered({}, 'new')), ['flood'])
})

test('what was dismissed is suggested neither at the desk nor to readers, until somebody wants it again', async () => {
  await publishStory('flood')
  await publishStory('repair', { slug: 'repair', headline: 'Norrvik repairs its flooded bridge' })
  await suggest(theClock, { id: 'repair' }, noon)
  const shown = async () => (await findArticle({ section: 'world', slug: 'repair' }))?.readAlso.map(({ id }) => id)
  assert.deepEqual(await shown(), ['flood'])
  const [newest] = await read()
    .select({ id: max(changes.id) })
    .from(changes)
  await dismiss(editor, { id: 'repair', suggested: 'flood' }, noon)
  assert.deepEqual(await shown(), [])
  const stale = await read()
    .select({ tag: changes.tag })
    .from(changes)
    .where(gt(changes.id, newest?.id ?? 0))
  assert.ok(stale.some(({ tag }) => tag === tags.suggestions('repair')))
  assert.deepEqual(await findRelated('repair'), [])
  const answer = await listSuggestions(editor, { id: 'repair', content: story() })
  assert.deepEqual([ids(answer.offered), ids(answer.dismissed)], [[], ['flood']])
  await undismiss(editor, { id: 'repair', suggested: 'flood' }, noon)
  assert.deepEqual(ids(await findRelated('repair')), ['flood'])
  assert.deepEqual(ids(await offered({}, 'repair')), ['flood'])
  const said = await read().select({ verb: audit.verb }).from(audit).where(eq(audit.subjectId, 'repair'))
  assert.deepEqual(
    said.map(({ verb }) => verb).filter((verb) => verb.endsWith('suggestion')),
    ['dismiss-suggestion', 'undismiss-suggestion'],
  )
  assert.equal((await read().select().from(jobs).where(eq(jobs.subjectId, 'repair'))).length > 0, true)
})

test('a contributor sees and dismisses what is suggested for a draft of their own, and for no other', async () => {
  await publishStory('flood')
  await draft(contributor, { id: 'own', content: story({ headline: 'Bridge of Norrvik shut' }) }, noon)
  const content = story({ headline: 'Bridge of Norrvik shut' })
  assert.deepEqual(ids((await listSuggestions(contributor, { id: 'own', content })).offered), ['flood'])
  await dismiss(contributor, { id: 'own', suggested: 'flood' }, noon)
  await assert.rejects(listSuggestions(otherContributor, { id: 'own', content }), { code: 'missing' })
  await assert.rejects(dismiss(otherContributor, { id: 'own', suggested: 'flood' }, noon), { code: 'missing' })
  await assert.rejects(dismiss(contributor, { id: 'flood', suggested: 'own' }, noon), { code: 'missing' })
  await assert.rejects(dismiss(editor, { id: 'not-saved-yet', suggested: 'flood' }, noon), { code: 'missing' })
})

test('a name is found whatever stands before it, and in any writing', () => {
  const { people: who, names } = namesIn(
    story({
      headline: 'Berg talks to Lund',
      standfirst: 'On Friday, Dr. Jo Berg met Vera Lund.',
      body: {
        type: 'doc',
        content: [paragraph('“No,” said Jo Berg. The New York office of Åsa "Ö\' Öberg" closed.'), quoted('a clerk')],
      },
    }),
  )
  assert.deepEqual(who, [])
  assert.deepEqual(names.slice(0, 2), ['Jo Berg', 'Vera Lund'])
})

test('who cites the same addresses is found by an index', () => {
  const { sql, params } = citersQuery(['gazette.norrvik.se/2026/flood']).toSQL()
  const steps = connections()
    .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...params)
  const plan = steps.map(({ detail }) => detail).join('\n')
  assert.match(plan, /citations_of_source|sqlite_autoindex_citations/)
  assert.doesNotMatch(plan, /SCAN (citations|sources)$/m)
})
