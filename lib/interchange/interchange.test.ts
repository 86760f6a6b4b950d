import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { closeDatabase, databaseFile, read } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { articles, corrections, gateReports, reviewRecords, revisions } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { curations, media, people as peopleTable, sections } from '#db/schema/publication.ts'
import { addresses, audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theOperator } from '../access/allow.ts'
import { resolve } from '../addresses/resolve.ts'
import { storedContent } from '../articles/content.ts'
import { draft } from '../articles/draft.ts'
import { revise } from '../articles/revise.ts'
import { submit } from '../articles/submit.ts'
import { correct } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { arrange } from '../curation/arrange.ts'
import { launch } from '../curation/launch.ts'
import { dataPath } from '../env.ts'
import { findLastReview } from '../review-records/desk-queries.ts'
import { recordReview } from '../review-records/record-review.ts'
import { change as changeSection } from '../sections/change.ts'
import { change as changeSettings } from '../settings/change.ts'
import { defaultSettings } from '../settings/schema.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { exportPublication } from './export-publication.ts'
import { importLines } from './import-lines.ts'

freshDatabase()
const folder = mkdtempSync(join(tmpdir(), 'colophon-interchange-'))
mkdirSync(join(folder, 'media'))
await sharp({ create: { width: 800, height: 600, channels: 3, background: '#41566b' } })
  .jpeg()
  .toFile(join(folder, 'media', 'harbour.jpg'))
after(() => rmSync(folder, { recursive: true, force: true }))

async function take(lines: (string | object)[] | string, { asIs = true } = {}) {
  const told: string[] = []
  const text =
    typeof lines === 'string' ? lines : lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const bytes = Buffer.from(text)
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += 1000) yield bytes.subarray(start, start + 1000)
  }
  const tell = (number: number, sentence: string) => told.push(`${number}: ${sentence}`)
  const result = await importLines(theOperator, { stream: chunks(), folder, asIs, tell }, noon)
  return { ...result, told }
}

const flood = {
  ...{ colophon: 1, type: 'article', slug: 'flood', section: 'world', status: 'live', headline: 'River floods Norrvik' },
  ...{ publishedAt: '2026-05-01T08:00:00Z', body: 'The river rose.', topics: ['floods'], byline: ['mira-sand'] },
}
const strangeEmbed = { type: 'embed', attrs: { url: 'https://video.example/1', title: 'A' } }
const contentOfSlug = async (slug: string) => {
  const [row] = await read()
    .select({ content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(articles.slug, slug))
  return storedContent(row?.content)
}

test('the examples in CONTRIBUTING are taken in, each of them, and skipped the second time', async () => {
  const chapter = readFileSync('CONTRIBUTING.md', 'utf8').split('## Interchange, version 1')[1] ?? ''
  const examples = /```json\n([\s\S]*?)```/.exec(chapter)?.[1]?.trim() ?? ''
  const count = examples.split('\n').length
  const first = await take(examples)
  assert.deepEqual(first, { took: count, skipped: 0, refused: 0, told: [] })
  const types = new Set(examples.split('\n').map((line) => (JSON.parse(line) as { type: string }).type))
  assert.equal(types.size, 10)
  assert.deepEqual(await take(examples), { took: 0, skipped: count, refused: 0, told: [] })
  assert.partialDeepStrictEqual(await resolve('/world/the-old-harbour'), { state: 'moved', to: '/world/harbour-opens' })
  assert.equal((await resolve('/world/bridge-closes')).state, 'withdrawn')
  const [live] = await read().select().from(liveArticles)
  assert.equal(storedContent(live?.content).headline, 'Norrvik opens its harbour to ships again')
  assert.equal(storedContent(live?.content).readAlso.length, 1)
  assert.equal((await contentOfSlug('harbour-opens')).headline, 'Norrvik opens its harbour, and its fish market')
  assert.equal((await read().select().from(media)).length, 1)
})

test('a section, a topic and a person that are named and missing are made', async () => {
  assert.equal((await take([{ ...flood, section: 'river-news' }])).took, 1)
  assert.equal((await read().select().from(sections))[0]?.name, 'River news')
  assert.equal((await read().select().from(peopleTable))[0]?.name, 'Mira sand')
  assert.equal((await resolve('/topics/floods')).state, 'live')
})

test('a refused line is named with its reason, is undone alone, and the rest goes on', async () => {
  const { took, refused, told } = await take([
    'not json',
    { ...flood, colour: 'blue' },
    { ...flood, section: 'new', references: [{ key: '1', url: 'https://x.example' }] },
    { ...flood, slug: 'other', section: 'admin' },
    { ...flood, lead: { file: 'media/none.jpg' } },
    { ...flood, lead: { file: '../secret' } },
    { colophon: 2, type: 'article' },
    { colophon: 1, type: 'poem' },
    `{"colophon":1,"type":"article","slug":"long","section":"world","headline":"Long","body":"${'x'.repeat(2_200_000)}"}`,
    { ...flood, slug: 'deep', body: '>'.repeat(20_000) },
    { ...flood, slug: 'framed', body: '::embed{url="https://video.example/1" title="A"}' },
    { ...flood, slug: 'framed', document: { type: 'doc', content: [strangeEmbed] } },
    '',
    flood,
  ])
  assert.equal(took, 1, told.join('\n'))
  assert.equal(refused, 12)
  assert.deepEqual(
    told.map((line) => Number(line.split(':')[0])).sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  )
  assert.match(told.join('\n'), /2: refused: .*colour/)
  for (const line of [11, 12]) assert.match(told.join('\n'), new RegExp(`${line}: refused: .*Nothing can be embedded from`))
  assert.deepEqual(
    (await read().select({ slug: sections.slug }).from(sections)).map(({ slug }) => slug),
    ['world'],
  )
})

test('what may not go out comes in as a draft with its reasons; with --as-is it keeps its status, and nobody was asked', async () => {
  const lost = { ...flood, body: 'It rose.[@gaz-1]' }
  const first = await take([lost], { asIs: false })
  assert.equal(first.took, 1)
  assert.match(first.told.join(), /“gaz-1” points to no reference/)
  assert.deepEqual(await read().select().from(liveArticles), [])
  assert.deepEqual(
    (await read().select({ asked: gateReports.asked, findings: gateReports.findings }).from(gateReports)).map(
      ({ asked, findings }) => [asked, (findings as { rule: string }[]).some(({ rule }) => rule === 'CIT-01')],
    ),
    [[true, true]],
  )
  assert.equal((await take([lost])).took, 1)
  assert.equal((await read().select().from(liveArticles)).length, 1)
  assert.equal((await read().select().from(gateReports)).at(-1)?.asked, false)
})

test('a known slug gets a new revision; a draft of what is live stays at the desk', async () => {
  await take([flood])
  await take([{ ...flood, headline: 'River floods the old town' }])
  await take([{ ...flood, status: 'draft', headline: 'Not yet' }])
  assert.equal((await read().select().from(revisions)).length, 3)
  assert.equal(storedContent((await read().select().from(liveArticles))[0]?.content).headline, 'River floods the old town')
  assert.equal((await contentOfSlug('flood')).headline, 'Not yet')
})

test('an export comes back as the same publication, and the second export has the same bytes', async () => {
  await fillNewsroom()
  const first = join(folder, 'first')
  const second = join(folder, 'second')
  await exportPublication(theOperator, first)
  const before = await facts()
  closeDatabase()
  for (const suffix of ['', '-wal', '-shm']) rmSync(databaseFile() + suffix, { force: true })
  for (const name of ['media', 'masters']) rmSync(dataPath(name), { recursive: true, force: true })
  migrate()
  const told: string[] = []
  const { createReadStream } = await import('node:fs')
  const result = await importLines(
    theOperator,
    {
      stream: createReadStream(join(first, 'publication.ndjson')),
      folder: first,
      asIs: true,
      tell: (number, sentence) => told.push(`${number}: ${sentence}`),
    },
    new Date(noon.getTime() + 86_400_000),
  )
  assert.deepEqual(told, [])
  assert.equal(result.refused + result.skipped, 0)
  assert.deepEqual(await facts(), before)
  await exportPublication(theOperator, second)
  assert.deepEqual(filesOf(second), filesOf(first))
  assert.equal(Object.keys(filesOf(first)).length, 2)
})

function filesOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    names
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, path.endsWith('.ndjson') ? 'utf8' : 'base64')]),
  )
}

// What a person could compare, without ids.
async function facts() {
  const rows = await read().select().from(articles)
  return {
    articles: rows
      .map(
        ({ slug, status, kind, headline, firstPublishedAt, updatedAt, withdrawnAt, withdrawnReason, createdAt, activityAt }) => ({
          ...{ slug, status, kind, headline, firstPublishedAt, updatedAt, withdrawnAt, withdrawnReason, createdAt, activityAt },
        }),
      )
      .sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    corrections: (await read().select().from(corrections)).map(({ was, isNow, why, madeAt }) => ({ was, isNow, why, madeAt })),
    reviews: (await read().select().from(reviewRecords)).map(({ name, role, sources, madeAt }) => ({
      name,
      role,
      sources,
      madeAt,
    })),
    sections: (await read().select().from(sections)).map(({ slug, name }) => `${slug} ${name}`),
    addresses: (await read().select().from(addresses)).map(({ path, state }) => `${path} ${state}`).sort(),
    curations: (await read().select().from(curations)).map(({ place, state }) => `${place} ${state}`).sort(),
  }
}

async function fillNewsroom() {
  await openNewsroom()
  await changeSettings(theOperator, { ...defaultSettings, name: 'The Gazette', version: 0 }, noon)
  await take([{ colophon: 1, type: 'media', file: 'media/harbour.jpg', alt: 'A harbour', addedAt: '2026-05-01T08:00:00Z' }])
  const [picture] = await read().select({ id: media.id }).from(media)
  const mediaId = picture?.id ?? ''
  const shown = { lead: { mediaId, alt: 'A harbour' } }
  const flooded = await publishStory('x-flood', { slug: 'flood', ...shown })
  const bridge = await publishStory('x-bridge', { slug: 'bridge', headline: 'The bridge is closed', readAlso: ['x-flood'] })
  const was = { class: 'correction', was: '14 houses', isNow: '40 houses', why: 'A digit was swapped.' } as const
  const fixed = await revise(
    people.editor,
    { ...flooded, content: story({ slug: 'flood', ...shown, readAlso: ['x-bridge'], summary: 'Forty.' }) },
    noon,
  )
  const version = await correct(people.editor, { id: 'x-flood', version: fixed.version, ...was }, noon)
  await revise(people.editor, { id: 'x-flood', version, content: story({ slug: 'flood', headline: 'Not out yet' }) }, noon)
  await withdraw(people.editor, { ...bridge, reason: 'The bridge was never closed at all.' }, noon)
  await draft(people.contributor, { id: 'x-draft', content: story({ headline: 'A draft' }) }, noon)
  await draft(people.contributor, { id: 'x-review', content: story({ headline: 'In review', sectionId: 's-science' }) }, noon)
  await submit(people.contributor, { id: 'x-review', version: 1 }, noon)
  const provenance = {
    grade: 'ai_drafted_reviewed' as const,
    basedOn: ['gaz-1'],
    tool: 'a model',
    reviewedBy: 'p-mira',
    note: '',
  }
  await draft(people.contributor, { id: 'x-read', content: story({ headline: 'A draft that was reviewed', provenance }) }, noon)
  await recordReview(people.editor, { id: 'x-read', version: 1, accuracy: true, plausibility: true, sourcesOpened: true }, noon)
  const staged = await arrange(people.editor, { place: 'front', version: 0, arrangement: { lead: 'x-flood', slots: [] } }, noon)
  await launch(people.editor, { place: 'front', version: staged }, noon)
  await changeSection(theOperator, { id: 's-world', version: 1, slug: 'the-world', name: 'The world', description: '' }, noon)
}

test('an import writes its audit as the operator', async () => {
  await take([flood])
  assert.ok((await read().select().from(audit)).every(({ actor }) => actor === 'the operator'))
})

test('a review goes along with exactly the text that was reviewed, and only where all is taken as it is', async () => {
  await fillNewsroom()
  const out = join(folder, 'reviewed')
  await exportPublication(theOperator, out)
  const lines = readFileSync(join(out, 'publication.ndjson'), 'utf8').trim().split('\n')
  const line = JSON.parse(lines.find((text) => text.includes('"review":{')) ?? '{}') as { review: object; slug: string }
  assert.deepEqual(Object.keys(line.review), ['by', 'name', 'role', 'sources', 'at', 'of'])
  const taken = async (change: object, asIs = true) => {
    const { told } = await take([{ ...line, slug: `${line.slug}-2`, ...change }], { asIs })
    const [article] = await read()
      .select()
      .from(articles)
      .where(eq(articles.slug, `${line.slug}-2`))
    const records = await read()
      .select()
      .from(reviewRecords)
      .where(eq(reviewRecords.articleId, article?.id ?? ''))
    return { told, hashes: records.map(({ contentHash }) => contentHash) }
  }
  const changed = await taken({ standfirst: 'Somebody changed this afterwards.' })
  assert.deepEqual(changed.hashes, [])
  assert.match(changed.told.join(), /without its review: it is of another text/)
  const { told } = await taken({ summary: 'Another.' }, false)
  assert.match(told.join(), /without its review: only --as-is takes it/)
  const same = await taken({})
  assert.equal(same.hashes.length, 1)
  assert.equal((await findLastReview(people.editor, await idOf(`${line.slug}-2`)))?.isOfThisText, true)
})

async function idOf(slug: string): Promise<string> {
  const [row] = await read().select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
  return row?.id ?? ''
}
