import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import SQLite from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { closeDatabase, databaseFile, read } from '#db/client.ts'
import { articles, ledger } from '#db/schema/articles.ts'
import { freshDatabase } from '#db/testing.ts'
import { theOperator } from '../access/allow.ts'
import { revise } from '../articles/revise.ts'
import { correct, restore } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { dataPath } from '../env.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { checkLedger } from './check-ledger.ts'
import { publicKeys } from './public-keys.ts'
import { findLedger } from './queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor } = people
const address = { section: 'world', slug: 'flood' }
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000)
const script = join(import.meta.dirname, '../../public/static/verify.js')
const { checkChain, linesNotIn } = await import(script)

test('each publication of an article is one signed entry that follows the one before', async () => {
  await publishFloodTwice()
  const rows = await read().select().from(ledger).where(eq(ledger.articleId, 'flood'))
  const entries = rows.map(({ entry }) => JSON.parse(entry))
  assert.deepEqual(
    entries.map(({ seq, kind, prev, at, note }) => ({ seq, kind, prev, at, note })),
    [
      { seq: 1, kind: 'publish', prev: null, at: '2026-05-02T12:00:00.000Z', note: '' },
      { seq: 2, kind: 'correct', prev: rows[0]?.entryHash, at: '2026-05-02T12:05:00.000Z', note: 'We misread the minutes.' },
    ],
  )
  assert.ok(entries.every(({ gate }) => gate.ruleset && gate.reportHash))
  const { faults, entries: count, head } = await checkLedger(theOperator)
  assert.deepEqual(faults, [])
  assert.equal(count, 3)
  assert.equal(head?.position, 3)
})

test('what was only saved is in no entry, and what was withdrawn and restored goes on in its chain', async () => {
  const { version } = await publishStory('flood', { slug: 'flood' })
  await revise(editor, { id: 'flood', version, content: story({ slug: 'flood', headline: 'Only saved' }) }, minutes(1))
  assert.equal((await read().select().from(ledger)).length, 1)
  const reason = 'It rested on a single source that was wrong.'
  const gone = await withdraw(editor, { id: 'flood', version: await versionOf('flood'), reason }, minutes(2))
  assert.equal(await findLedger(address), null)
  await restore(editor, { id: 'flood', version: gone }, minutes(3))
  const view = await findLedger(address)
  assert.deepEqual(
    view?.entries.map(({ entry }) => entry.kind),
    ['restore', 'publish'],
  )
  assert.deepEqual((await checkLedger(theOperator)).faults, [])
})

test('the private key is a file that only its owner may read, and no word of it is in the database', async () => {
  await publishStory('flood', { slug: 'flood' })
  const file = dataPath('keys', 'signing.pem')
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const secret = readFileSync(file, 'utf8').split('\n')[1] ?? ''
  assert.ok(secret.length > 40)
  closeDatabase()
  assert.equal(readFileSync(databaseFile()).includes(secret.slice(22)), false)
  assert.deepEqual(
    publicKeys().map(({ kty, crv, revokedAt }) => ({ kty, crv, revokedAt })),
    [{ kty: 'OKP', crv: 'Ed25519', revokedAt: null }],
  )
})

test('nobody changes or removes an entry by a slip', async () => {
  await publishStory('flood', { slug: 'flood' })
  tamper((database) => {
    assert.throws(() => database.exec("UPDATE ledger SET signature = 'x'"), /append-only/)
    assert.throws(() => database.exec('DELETE FROM ledger'), /append-only/)
  })
})

const attacks: Record<string, [sql: string, complaint: RegExp]> = {
  'one character of a text': [
    `UPDATE revisions SET content = replace(content, '40 houses', '41 houses') WHERE article_id = 'flood'`,
    /the text is not the one that was signed/,
  ],
  'a text with its hash': [
    `UPDATE revisions SET content_hash = '${'0'.repeat(64)}' WHERE article_id = 'flood'`,
    /does not have the hash/,
  ],
  'one character of an entry': [`UPDATE ledger SET entry = replace(entry, '"note":""', '"note":"!"')`, /changed after its hash/],
  'the moment of an entry and its hash': [
    `UPDATE ledger SET entry = replace(entry, '2026-05-02', '2026-05-01')`,
    /signature is not the publication’s|changed after its hash/,
  ],
  'a signature': [`UPDATE ledger SET signature = 'A' || substr(signature, 2) WHERE signature NOT LIKE 'A%'`, /signature is not/],
  'an entry that is taken out': [`DELETE FROM ledger WHERE position = 2`, /is not the one that it names|the ledger ends at/],
  'the last entry that is taken out': [`DELETE FROM ledger WHERE position = 3`, /is not what the ledger says/],
  'two entries that change places': [
    `UPDATE ledger SET position = position + 100; UPDATE ledger SET position = CASE position WHEN 101 THEN 2 WHEN 102 THEN 1 ELSE 3 END`,
    /at another place/,
  ],
  'an older text that is shown again in silence': [
    `UPDATE articles SET live_revision_id = (SELECT revision_id FROM ledger WHERE article_id = 'flood' AND seq = 1) WHERE id = 'flood'`,
    /is not what the ledger says/,
  ],
}

for (const [name, [statement, complaint]] of Object.entries(attacks)) {
  test(`changed behind the program’s back and caught: ${name}`, async () => {
    await publishFloodTwice()
    assert.deepEqual((await checkLedger(theOperator)).faults, [])
    tamper((database) => {
      database.pragma('foreign_keys = OFF')
      for (const [trigger] of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").raw().all() as [string][])
        database.exec(`DROP TRIGGER "${trigger}"`)
      database.exec(statement)
    })
    const { faults } = await checkLedger(theOperator)
    assert.match(faults.join('\n'), complaint)
  })
}

test('a ledger that was signed anew with another key does not hold the head that somebody noted', async () => {
  await publishFloodTwice()
  const { head } = await checkLedger(theOperator)
  assert.equal((await checkLedger(theOperator, head?.hash ?? '')).hasHead, true)
  assert.equal((await checkLedger(theOperator, 'f'.repeat(64))).hasHead, false)
})

test('an entry of a key that is lost is said to be so, and one that is remembered is good', async () => {
  await publishFloodTwice()
  const [earlier] = publicKeys()
  const file = dataPath('keys', 'signing.pem')
  const { generateKeyPairSync } = await import('node:crypto')
  const other = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  const own = readFileSync(file)
  writeFileSync(file, other)
  assert.match((await checkLedger(theOperator)).faults.join('\n'), /not among ours/)
  writeFileSync(dataPath('keys', 'earlier.json'), JSON.stringify({ keys: [{ ...earlier, retiredAt: noon.toISOString() }] }))
  assert.deepEqual((await checkLedger(theOperator)).faults, [])
  writeFileSync(dataPath('keys', 'earlier.json'), JSON.stringify({ keys: [{ ...earlier, revokedAt: '2026-01-01T00:00:00Z' }] }))
  assert.match((await checkLedger(theOperator)).faults.join('\n'), /declared stolen/)
  writeFileSync(dataPath('keys', 'earlier.json'), '{"keys":[]}')
  writeFileSync(file, own)
})

test('a reader’s browser finds the chain right, and one changed byte of anything wrong', async () => {
  await publishFloodTwice()
  const view = await findLedger(address)
  const keys = { keys: publicKeys() }
  const chain = () => JSON.parse(JSON.stringify({ entries: view?.entries }))
  const wrong = async (change: (entries: ReturnType<typeof chain>['entries']) => unknown) => {
    const changed = chain()
    change(changed.entries)
    const steps: { is: string; text: string }[] = await checkChain(changed, keys)
    return steps.filter(({ is }) => is === 'wrong').map(({ text }) => text)
  }
  assert.deepEqual(await wrong(() => undefined), [])
  const edits: [change: Parameters<typeof wrong>[0], complaint: RegExp][] = [
    [([newest]) => Object.assign(newest.record, { headline: `${newest.record.headline}.` }), /not the one that was signed/],
    [([, first]) => Object.assign(first.entry, { at: '2026-05-01T12:00:00.000Z' }), /changed after it was made/],
    [(all) => all.pop(), /not the one that it names/],
    [([newest, first]) => Object.assign(newest, { signature: first.signature }), /signature is not/],
    [(all) => all.splice(0, all.length), /no entry/],
  ]
  for (const [change, complaint] of edits) assert.match((await wrong(change)).join(), complaint)
  const strange: { is: string }[] = await checkChain(chain(), { keys: [] })
  assert.ok(strange.some(({ is }) => is === 'wrong'))
})

test('a pasted passage stands in the signed text, whatever is bold and cited in it, or is said not to', async () => {
  await publishFloodTwice()
  const record = (await findLedger(address))?.entries[0]?.record
  const pasted = 'The river rose by 2.1 metres on 1 May 2026.[1] It flooded 40 houses. [2]\n\nThe bridge of Norrvik is closed.[1]'
  assert.deepEqual(linesNotIn(record, pasted), { lines: 2, missing: [] })
  assert.deepEqual(linesNotIn(record, 'The bridge of Norrvik is open.').missing, ['The bridge of Norrvik is open.'])
})

test('picks beside an article are not signed with it, so they may name what is not public', async () => {
  await publishStory('port', { slug: 'port', headline: 'Port opens' })
  await publishStory('flood', { slug: 'flood', readAlso: ['port'] })
  const view = await findLedger(address)
  assert.equal(JSON.stringify(view).includes('readAlso'), false)
})

async function publishFloodTwice(): Promise<void> {
  const { version } = await publishStory('flood', { slug: 'flood' })
  await publishStory('port', { slug: 'port', headline: 'Port of Norrvik opens again' }, minutes(1))
  await revise(editor, { id: 'flood', version, content: story({ slug: 'flood', summary: 'Forty houses.' }) }, minutes(4))
  const note = { class: 'correction', was: 'thirty houses', isNow: 'forty houses', why: 'We misread the minutes.' } as const
  await correct(editor, { id: 'flood', version: await versionOf('flood'), ...note }, minutes(5))
}

async function versionOf(id: string): Promise<number> {
  const [row] = await read().select({ version: articles.version }).from(articles).where(eq(articles.id, id))
  return row?.version ?? 0
}

// As somebody would who has the file, and not the key.
function tamper(work: (database: SQLite.Database) => void): void {
  closeDatabase()
  const database = new SQLite(databaseFile())
  work(database)
  database.close()
}

test('who knows an anonymous source by name is in no public record', async () => {
  const talk = { key: 'talk-1', kind: 'interview' as const, title: 'A talk in Norrvik' }
  const anonymous = { reason: 'A job is at stake.', knownTo: 'Vera Lund', phrase: 'a dock worker' }
  const said = {
    slug: 'talk',
    references: [{ ...talk, anonymous }],
    body: { type: 'doc' as const, content: [paragraph('It opens.[@talk-1]')] },
  }
  await publishStory('talk', { ...said, keyPoints: [] })
  const shown = JSON.stringify(await findLedger({ section: 'world', slug: 'talk' }))
  assert.match(shown, /a dock worker/)
  assert.doesNotMatch(shown, /Vera Lund/)
})
