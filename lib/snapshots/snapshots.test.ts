import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { read } from '#db/client.ts'
import { audit } from '#db/schema/record.ts'
import { sourceSnapshots } from '#db/schema/references.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { deleteForGood } from '../articles/delete-for-good.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { publish } from '../articles/publish.ts'
import { askGate } from '../gate/ask.ts'
import { findGateReport } from '../gate/queries.ts'
import { askGateInput } from '../gate/schema.ts'
import { playTheWeb } from '../harvest/testing.ts'
import { sha256 } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { noon, openNewsroom, paragraph, people, story } from '../testing.ts'
import { listSourceTexts } from './desk-queries.ts'
import { fetchText } from './fetch-text.ts'
import { paste } from './paste.ts'
import { remove } from './remove.ts'
import { pasteTextInput } from './schema.ts'

freshDatabase()
beforeEach(openNewsroom)
const web = playTheWeb()

const { contributor, otherContributor, editor } = people
const flood = 'https://gazette.norrvik.se/2026/flood'
const said =
  'The river rose by 2.1 metres on 1 May 2026. It flooded 14 houses in Norrvik, said Vera Lund. “We were not warned in time by anybody,” she said.'
const begin = (
  id = 'a-1',
  texts = ['The river rose by 2.1 metres on 1 May 2026.[@gaz-1] It flooded 40 houses in Norrvik.[@gaz-1]'],
) =>
  draft(
    contributor,
    {
      id,
      content: story({
        headline: 'The river floods Norrvik',
        keyPoints: [],
        body: { type: 'doc', content: texts.map(paragraph) },
      }),
    },
    noon,
  )
const drift = async (id = 'a-1') => {
  const { report } = await askGate(editor, askGateInput.parse({ id }), noon)
  return report.findings.filter(({ rule }) => rule.startsWith('DRF'))
}

test('a pasted text is compared with at once, and its passage is shown', async () => {
  await begin()
  assert.ok((await askGate(editor, { id: 'a-1' }, noon)).report.notAsked.includes('DRF-05'))
  await paste(contributor, { id: 'a-1', key: 'gaz-1', url: flood, text: said }, noon)
  const found = (await drift()).find(({ rule }) => rule === 'DRF-05')
  assert.match(found?.message ?? '', /The source says “14 houses”, you say “40 houses”/)
  assert.equal(found?.data.key, 'gaz-1')
  assert.match(String(found?.data.passage), /It flooded 14 houses/)
})

test('a text of one source says nothing of what another one is cited for', async () => {
  await begin('a-1', ['It flooded 14 houses.[@gaz-1]', 'The port of Norrvik lost 93 ships, said Anna Lindqvist.[@port-1]'])
  await paste(contributor, { id: 'a-1', key: 'gaz-1', url: flood, text: said }, noon)
  assert.deepEqual(
    (await drift()).filter(({ rule }) => rule === 'DRF-04' || rule === 'DRF-02'),
    [],
  )
  await paste(contributor, { id: 'a-1', key: '', url: '', text: said }, noon)
  assert.deepEqual(
    (await drift()).flatMap(({ rule, excerpt }) => (rule === 'DRF-04' ? [excerpt] : [])),
    ['93 ships'],
  )
})

test('the text of a page counts no more when the reference leads to another one', async () => {
  const { version } = await begin()
  await paste(contributor, { id: 'a-1', key: 'gaz-1', url: 'https://gazette.norrvik.se/other', text: said }, noon)
  assert.ok((await askGate(editor, { id: 'a-1' }, noon)).report.notAsked.includes('DRF-05'), String(version))
  await paste(contributor, { id: 'a-1', key: 'gaz-1', url: `${flood}?utm_source=x#top`, text: said }, noon)
  assert.equal((await drift()).filter(({ rule }) => rule === 'DRF-05').length, 1)
})

test('a publication rests on the texts that were there: one that came since is compared first', async () => {
  const { version } = await begin()
  const { report, stamp } = await askGate(editor, { id: 'a-1' }, noon)
  const acknowledged = report.findings.map(({ fingerprint }) => fingerprint)
  await paste(editor, { id: 'a-1', key: 'gaz-1', url: flood, text: said }, noon)
  assert.notEqual((await askGate(editor, { id: 'a-1' }, noon)).stamp, stamp)
  await assert.rejects(publish(editor, { id: 'a-1', version, acknowledged }, noon), { code: 'gate' })
})

test('what a source’s text says is not told to readers with an override', async () => {
  const { version } = await begin()
  await paste(editor, { id: 'a-1', key: 'gaz-1', url: flood, text: said }, noon)
  const { report } = await askGate(editor, { id: 'a-1' }, noon)
  const reason = 'We counted the houses ourselves, on foot.'
  const overrides = report.findings.flatMap(({ severity, fingerprint }) => (severity === 'E' ? [{ fingerprint, reason }] : []))
  const acknowledged = report.findings.map(({ fingerprint }) => fingerprint)
  await publish(editor, { id: 'a-1', version, acknowledged, overrides }, noon)
  const shown = JSON.stringify((await findGateReport('a-1'))?.overrides)
  assert.match(shown, /A figure that the source gives otherwise/)
  assert.doesNotMatch(shown, /14/)
})

test('snapshots are kept with hash and time, and never changed', async () => {
  await begin()
  await paste(contributor, { id: 'a-1', key: 'gaz-1', url: flood, text: said }, noon)
  await paste(contributor, { id: 'a-1', key: 'gaz-1', url: flood, text: said }, noon)
  await paste(editor, { id: 'a-1', key: 'gaz-1', url: flood, text: `${said} More.` }, noon)
  const [shown, ...others] = await listSourceTexts(contributor, 'a-1')
  assert.deepEqual([shown?.by, shown?.sha256, shown?.at, others], ['Vera Lund', sha256(`${said} More.`), noon.getTime(), []])
  assert.equal((await read().select().from(sourceSnapshots)).length, 2)
  await assert.rejects(
    write((tx) => tx.update(sourceSnapshots).set({ text: 'x' })),
    /append-only/,
  )
  await assert.rejects(
    write((tx) => tx.delete(sourceSnapshots)),
    /append-only/,
  )
  await remove(contributor, { id: 'a-1', key: 'gaz-1' }, noon)
  assert.deepEqual(await listSourceTexts(contributor, 'a-1'), [])
  assert.equal((await read().select().from(sourceSnapshots)).length, 3)
  const lines = (await read().select().from(audit)).filter(({ verb }) => verb === 'attach-source-text')
  assert.equal(lines.length, 3)
  assert.doesNotMatch(JSON.stringify(lines), /river/)
})

test('what is deleted for good takes the texts of its sources with it', async () => {
  const { version } = await begin()
  await paste(contributor, { id: 'a-1', key: 'gaz-1', url: flood, text: said }, noon)
  await discard(contributor, { id: 'a-1', version }, noon)
  await deleteForGood(people.admin, { id: 'a-1', version: version + 1 }, noon)
  assert.deepEqual(await read().select().from(sourceSnapshots), [])
})

test('another’s texts are not to be seen or changed, and one that is too short is refused with a sentence', async () => {
  await begin()
  await assert.rejects(listSourceTexts(otherContributor, 'a-1'), Refusal)
  await assert.rejects(paste(otherContributor, { id: 'a-1', key: '', url: '', text: said }, noon), Refusal)
  await assert.rejects(remove(otherContributor, { id: 'a-1', key: '' }, noon), Refusal)
  assert.equal(pasteTextInput.safeParse({ id: 'a', key: '', text: 'short' }).success, false)
})

test('a text is fetched by an editor: its page, title and day are kept', async () => {
  await begin()
  web.answer = (request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    if (request.url === '/old') return void response.writeHead(301, { location: '/flood' }).end()
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<html lang="en"><head><meta property="og:title" content="Flood"><meta property="article:published_time" content="2026-05-01"></head><article><p>${said}</p><p>${said}</p></article></html>`,
      )
  }
  await assert.rejects(fetchText(contributor, { id: 'a-1', key: 'gaz-1', url: web.url('/old') }, noon, web.open()), {
    code: 'forbidden',
  })
  await fetchText(editor, { id: 'a-1', key: 'gaz-1', url: web.url('/old') }, noon, web.open())
  const [kept] = await listSourceTexts(editor, 'a-1')
  assert.deepEqual(
    [kept?.taken, kept?.finalUrl, kept?.title, kept?.published, kept?.text],
    ['fetched', web.url('/flood'), 'Flood', '2026-05-01', `${said}\n${said}`],
  )
})

test('what cannot be fetched is said in a sentence, and nothing is kept', async () => {
  await begin()
  const answers: [number, string, string, RegExp][] = [
    [404, 'text/html', '', /no page at this address/],
    [403, 'text/html', '', /only to subscribers/],
    [200, 'application/pdf', '%PDF', /PDF/],
    [200, 'image/png', 'x', /no text/],
    [200, 'text/html', '<div id="app"></div>', /hardly any text/],
  ]
  for (const [status, type, body, sentence] of answers) {
    web.answer = (request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(404).end()
        : response.writeHead(status, { 'content-type': type }).end(body)
    await assert.rejects(fetchText(editor, { id: 'a-1', key: 'gaz-1', url: web.url('/x') }, noon, web.open()), sentence)
  }
  await assert.rejects(
    fetchText(editor, { id: 'a-1', key: 'gaz-1', url: 'http://127.0.0.1/' }, noon),
    /not a public address.*by hand/,
  )
  assert.deepEqual(await listSourceTexts(editor, 'a-1'), [])
})
