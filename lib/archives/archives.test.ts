import assert from 'node:assert/strict'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { connections, read } from '#db/client.ts'
import { archiveSaves } from '#db/schema/links.ts'
import { audit, changes } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { findArticle } from '../articles/queries.ts'
import { env } from '../env.ts'
import { playTheWeb } from '../harvest/testing.ts'
import { normaliseUrl } from '../references/normalise.ts'
import { noon, openNewsroom, paragraph, people, publishStory } from '../testing.ts'
import { askToSave } from './ask-to-save.ts'
import { listCopies } from './desk-queries.ts'
import { dueSaves, listDueSaves } from './due.ts'
import { mostTries } from './next-save.ts'
import { queueSaves, sourcesWithoutCopy } from './queue-saves.ts'
import { save } from './save.ts'
import type { Archive } from './save-page-now.ts'

freshDatabase()
beforeEach(openNewsroom)
const web = playTheWeb()
const minute = 60_000
const later = (minutes: number) => new Date(noon.getTime() + minutes * minute)
const keys = { access: 'house', secret: 'secret-of-the-house' }
const url = 'https://gazette.se/2026/flood'
const address = normaliseUrl(url) ?? ''
const archive = (): Archive => ({ origin: web.url('', 'web.archive.org'), keys, web: web.open() })
const saveAt = (minutes: number) => save(theClock, { address }, later(minutes), archive())
const row = async () => (await read().select().from(archiveSaves).where(eq(archiveSaves.address, address)))[0]

beforeEach(() => {
  Object.assign(env(), { ARCHIVE_ACCESS_KEY: keys.access, ARCHIVE_SECRET_KEY: keys.secret })
})

interface Asked {
  method: string
  path: string
  proof: string
  form: Record<string, string>
}

/** An archive that speaks Save Page Now 2: it takes an address, is at work for some looks, and then has a copy. */
function playArchive(answers: { looks?: number; refuses?: object; status?: number } = {}): Asked[] {
  const asked: Asked[] = []
  const jobs = new Map<string, { url: string; looks: number }>()
  const listener: RequestListener = async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await bodyOf(request)))
    const { method = '', url: path = '', headers } = request
    asked.push({ method, path, proof: headers.authorization ?? '', form })
    if (headers.authorization !== 'LOW house:secret-of-the-house') return json(response, { message: 'Who are you?' }, 401)
    if (answers.refuses) return json(response, answers.refuses, answers.status ?? 200)
    if (method === 'POST' && path === '/save') {
      const job = `spn2-${jobs.size + 1}`
      jobs.set(job, { url: form.url ?? '', looks: answers.looks ?? 0 })
      return json(response, { url: form.url, job_id: job })
    }
    const job = jobs.get(path.replace('/save/status/', ''))
    if (!job) return json(response, { status: 'error', status_ext: 'error:job-not-found', message: 'No such job.' }, 404)
    job.looks -= 1
    if (job.looks >= 0) return json(response, { status: 'pending', resources: [] })
    json(response, { status: 'success', timestamp: '20260502120005', original_url: job.url, duration_sec: 3.2 })
  }
  web.answer = listener
  return asked
}
const json = (response: ServerResponse, said: object, status = 200) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const dates = { published: '2026-05-01', accessed: '2026-05-02' }
const reference = { key: 'gaz-1', url: `${url}#:~:text=rose`, title: 'Flood in the old town', publisher: 'Gazette', ...dates }
const body = { type: 'doc' as const, content: [paragraph('The river rose by 2.1 metres on 1 May 2026.[@gaz-1]')] }
const publishIt = (more = {}) =>
  publishStory('a-1', { slug: 'a-1', body, keyPoints: [], references: [{ ...reference, ...more }] })
const shown = async () => (await findArticle({ section: 'world', slug: 'a-1' }))?.references[0]?.archive
const said = async () => (await listCopies(people.editor, [url])).copies[0]

test('the sources of a live article are saved: asked with the keys, waited for, and shown to readers', async () => {
  const asked = playArchive({ looks: 1 })
  await publishIt()
  await queueSaves(theClock, '', noon)
  assert.deepEqual(await listDueSaves(theClock, noon), [address])
  assert.deepEqual(await saveAt(0), { is: 'working', job: 'spn2-1' })
  assert.equal((await said())?.state, 'working')
  assert.deepEqual(await listDueSaves(theClock, later(0)), [])
  await saveAt(1)
  assert.equal(await shown(), '')
  const before = (await read().select().from(changes)).length
  await saveAt(2)
  const copy = `${web.url('', 'web.archive.org')}/web/20260502120005/${url}`
  assert.equal(await shown(), copy)
  assert.deepEqual([(await said())?.state, (await said())?.copy, (await said())?.savedAt], ['saved', copy, later(2).getTime()])
  const logged = (await read().select().from(changes)).slice(before).map(({ tag }) => tag.replace(/:.*/, ''))
  assert.deepEqual(logged.sort(), ['article', 'source-host', 'source-uses'])
  assert.deepEqual(
    asked.map(({ method, path }) => `${method} ${path}`),
    ['POST /save', 'GET /save/status/spn2-1', 'GET /save/status/spn2-1'],
  )
  assert.deepEqual(asked[0]?.form, { url, if_not_archived_within: '30d', skip_first_archive: '1' })
  assert.ok(asked.every(({ proof }) => proof === 'LOW house:secret-of-the-house'))
  assert.deepEqual(await listDueSaves(theClock, later(10_000)), [])
})

test('an editor asks for a copy of what a draft cites, and it is there when the article goes out', async () => {
  playArchive()
  await askToSave(people.editor, { url }, noon)
  await askToSave(people.editor, { url }, later(1))
  assert.deepEqual([(await said())?.state, (await said())?.by], ['waiting', people.editor.name])
  await saveAt(0)
  await saveAt(1)
  await publishIt()
  assert.match((await shown()) ?? '', /\/web\/20260502120005\//)
  await assert.rejects(askToSave(people.contributor, { url }, noon), { code: 'forbidden' })
})

test('what goes wrong is tried again, later each time, and given up after eight times; an editor may ask anew', async () => {
  playArchive({ refuses: { status: 'error', status_ext: 'error:service-unavailable', message: 'Down.' } })
  await askToSave(people.editor, { url }, noon)
  const waits: number[] = []
  for (let at = noon.getTime(); (await row())?.state === 'waiting'; ) {
    await save(theClock, { address }, new Date(at), archive())
    const due = (await row())?.dueAt ?? null
    if (due === null) break
    waits.push((due - at) / minute)
    at = due
  }
  assert.deepEqual(waits, [1, 4, 16, 64, 256, 1024, 1440])
  assert.deepEqual([(await said())?.state, (await said())?.tries], ['failed', mostTries])
  assert.equal((await said())?.why, 'The page did not answer the archive.')
  playArchive()
  await askToSave(people.editor, { url }, later(9_000))
  await saveAt(9_000)
  await saveAt(9_001)
  assert.equal((await said())?.state, 'saved')
})

test('a site that lets no archive in is not asked again, wrong keys are said, and an archive that is away is waited for', async () => {
  playArchive({ refuses: { status: 'error', status_ext: 'error:blocked', message: 'No.' } })
  await askToSave(people.editor, { url }, noon)
  await saveAt(0)
  assert.deepEqual([(await said())?.state, (await said())?.why], ['failed', 'This site does not let the archive in.'])
  await askToSave(people.editor, { url }, noon)
  await save(theClock, { address }, noon, { ...archive(), keys: { access: 'house', secret: 'wrong' } })
  assert.deepEqual([(await said())?.state, (await said())?.why], ['waiting', 'The archive does not take our keys.'])
  web.answer = (_request, response) => response.destroy()
  await saveAt(2)
  assert.deepEqual([(await said())?.state, (await said())?.tries], ['waiting', 2])
  web.answer = (_request, response) => json(response, { html: '<h1>Busy</h1>' }, 503)
  await saveAt(20)
  assert.equal((await said())?.why, 'The archive gave no answer that could be read (503).')
})

test('without keys nothing is asked; our own pages and private ones are told to nobody; the keys are written nowhere', async () => {
  Object.assign(env(), { ARCHIVE_ACCESS_KEY: undefined })
  await assert.rejects(askToSave(people.editor, { url }, noon), { code: 'off' })
  assert.equal((await listCopies(people.editor, [url])).isOn, false)
  Object.assign(env(), { ARCHIVE_ACCESS_KEY: keys.access })
  for (const inside of [
    `${env().SITE_URL}/world/a`,
    'http://10.0.0.7/minutes',
    'https://wiki.lan/page',
    'https://vera:pass@gazette.se/x',
  ])
    await assert.rejects(askToSave(people.editor, { url: inside }, noon), { code: 'invalid' }, inside)
  playArchive()
  await askToSave(people.editor, { url }, noon)
  await saveAt(0)
  await saveAt(1)
  const kept = JSON.stringify([await read().select().from(archiveSaves), await read().select().from(audit)])
  assert.ok(kept.includes('gazette.se') && !kept.includes(keys.secret))
})

test('a source that has a copy, or that is dead, is not asked for', async () => {
  await publishIt({ archive: `https://web.archive.org/web/20260501000000/${url}` })
  await queueSaves(theClock, '', noon)
  assert.equal(await row(), undefined)
})

test('both lists are found by an index', () => {
  const planOf = (query: { toSQL: () => { sql: string; params: unknown[] } }) => {
    const { sql, params } = query.toSQL()
    const steps = connections().reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    return steps.all(...params).map(({ detail }) => detail)
  }
  assert.match(planOf(dueSaves(1, 4)).join(), /USING (?:COVERING )?INDEX archive_saves_due/)
  assert.match(planOf(sourcesWithoutCopy('')).join(), /SEARCH sources USING (?:COVERING )?INDEX \S+ \(id>\?\)/)
})
