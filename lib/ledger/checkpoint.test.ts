import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import SQLite from 'better-sqlite3'
import { closeDatabase, databaseFile, read } from '#db/client.ts'
import { checkpoints, ledgerNodes } from '#db/schema/articles.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock, theOperator } from '../access/allow.ts'
import { dataPath } from '../env.ts'
import { findFeed } from '../feeds/queries.ts'
import { writeAtom } from '../feeds/write-atom.ts'
import { writeJsonFeed } from '../feeds/write-json-feed.ts'
import { writeRss } from '../feeds/write-rss.ts'
import { Refusal } from '../refusal.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { checkLedger } from './check-ledger.ts'
import { findCheckpoint, proofOf } from './checkpoint-queries.ts'
import { makeCheckpoint } from './make-checkpoint.ts'
import { publicKeys } from './public-keys.ts'
import { findLedger } from './queries.ts'
import { rotateKey } from './rotate-key.ts'
import { readCheckpoint } from './signed-note.ts'

freshDatabase()
beforeEach(openNewsroom)

const later = (count: number) => new Date(noon.getTime() + count * 60_000)
const { checkTree, checkChain } = await import(join(import.meta.dirname, '../../public/static/verify.js'))
const publish = async (count: number, from = 0) => {
  for (let index = from; index < from + count; index += 1)
    await publishStory(`x-${index}`, { slug: `x-${index}`, headline: `Story number ${index} of Norrvik` }, later(index))
}
const chainOf = async (slug: string) => {
  const view = await findLedger({ section: 'world', slug })
  const { entries, checkpoint } = JSON.parse(JSON.stringify(view)) as NonNullable<typeof view>
  return { entries, checkpoint }
}

test('a checkpoint is signed over all that was published, once, and only the clock does it', async () => {
  assert.equal(await makeCheckpoint(theClock, noon), false)
  assert.equal(await findCheckpoint(), null)
  await publish(3)
  await makeCheckpoint(theClock, later(10))
  await makeCheckpoint(theClock, later(11))
  assert.equal((await read().select().from(checkpoints)).length, 1)
  const checkpoint = await findCheckpoint()
  assert.equal(readCheckpoint(checkpoint?.note ?? '', publicKeys())?.size, 3)
  assert.equal(checkpoint?.madeAt, later(10).getTime())
  await assert.rejects(makeCheckpoint(people.admin, noon), Refusal)
})

test('a reader’s browser finds each entry in the tree, what came since is said to, and what is not in it is wrong', async () => {
  await publish(5)
  await makeCheckpoint(theClock, later(10))
  await publish(1, 5)
  const keys = { keys: publicKeys() }
  const said = async (chain: unknown, known = keys) => (await checkTree(chain, known)) as { is: string; text: string }[]
  assert.deepEqual(
    (await said(await chainOf('x-3'))).map(({ is }) => is),
    ['right', 'right'],
  )
  assert.deepEqual(
    (await said(await chainOf('x-5'))).map(({ is }) => is),
    ['right', 'later'],
  )
  const faults: [change: (chain: Awaited<ReturnType<typeof chainOf>>) => unknown, complaint: RegExp][] = [
    [({ entries: [entry] }) => Object.assign(entry?.entry ?? {}, { note: 'Another.' }), /does not hold this entry/],
    [({ entries: [entry] }) => entry?.proof?.hashes.pop(), /does not hold this entry/],
    [({ entries: [entry] }) => Object.assign(entry ?? {}, { proof: null }), /nothing shows/],
    [({ checkpoint }) => Object.assign(checkpoint ?? {}, { note: checkpoint?.note.replace('\n5\n', '\n6\n') }), /not signed/],
  ]
  for (const [change, complaint] of faults) {
    const chain = await chainOf('x-3')
    change(chain)
    assert.match((await said(chain)).find(({ is }) => is === 'wrong')?.text ?? '', complaint)
  }
  assert.equal((await said(await chainOf('x-3'), { keys: [] }))[0]?.is, 'wrong')
  assert.equal(proofOf(6, { size: 5 }), null)
})

test('the tree is built anew and compared: an entry that was signed anew does not hide', async () => {
  await publish(4)
  await makeCheckpoint(theClock, later(10))
  const kept = (await findCheckpoint())?.note ?? ''
  const clean = await checkLedger(theOperator, null, kept)
  assert.deepEqual([clean.faults, clean.checkpoints, clean.newestCheckpoint], [[], 1, kept])
  assert.match(
    (await checkLedger(theOperator, null, kept.replace('\n4\n', '\n9\n'))).faults.join(),
    /that was kept is not signed/,
  )
  tamper((database) => database.exec('UPDATE ledger_nodes SET hash = hex(zeroblob(32)) WHERE level = 1 AND place = 0'))
  assert.match((await checkLedger(theOperator)).faults.join('\n'), /the tree does not hold entry 2/)
})

test('whoever holds the key and writes another history is caught by a checkpoint that somebody kept', async () => {
  await publish(2)
  await makeCheckpoint(theClock, later(10))
  const kept = (await findCheckpoint())?.note ?? ''
  tamper((database) => {
    for (const table of ['checkpoints', 'ledger_nodes', 'ledger']) database.exec(`DELETE FROM ${table}`)
    database.exec("UPDATE articles SET status = 'draft', live_revision_id = NULL")
  })
  await publish(2, 2)
  await makeCheckpoint(theClock, later(20))
  assert.deepEqual((await checkLedger(theOperator)).faults, [])
  assert.match((await checkLedger(theOperator, null, kept)).faults.join(), /of other entries than those that are here/)
})

test('the feed of the publication carries the checkpoint in each form, and others do not', async () => {
  await publish(1)
  await makeCheckpoint(theClock, later(10))
  const note = (await findCheckpoint())?.note ?? ''
  const feed = await findFeed([], 'https://norrvik.example')
  assert.ok(feed)
  assert.ok(feed.tags.includes('checkpoint'))
  for (const write of [writeRss, writeAtom])
    assert.ok(
      write(feed, 'https://norrvik.example/feed').includes(
        `<checkpoint xmlns="https://c2sp.org/tlog-checkpoint">${note}</checkpoint>`,
      ),
    )
  assert.equal(JSON.parse(writeJsonFeed(feed, 'https://norrvik.example/feed'))._checkpoint.note, note)
  assert.equal((await findFeed(['world'], 'https://norrvik.example'))?.checkpoint, null)
})

test('a key takes the place of another, both say so, and what the old one signed stays good', async () => {
  await publish(1)
  await makeCheckpoint(theClock, later(10))
  assert.throws(() => rotateKey(people.editor, later(11)), Refusal)
  const { from, to } = rotateKey(theOperator, later(11))
  assert.equal(statSync(dataPath('keys', 'signing.pem')).mode & 0o777, 0o600)
  await publish(1, 1)
  await makeCheckpoint(theClock, later(12))
  assert.deepEqual(
    publicKeys().map(({ kid, retiredAt }) => [kid, retiredAt]),
    [
      [to, null],
      [from, later(11).toISOString()],
    ],
  )
  assert.deepEqual((await checkLedger(theOperator)).faults, [])
  const chain = await chainOf('x-0')
  assert.ok((await checkChain(chain, { keys: publicKeys() })).every(({ is }: { is: string }) => is === 'right'))
  const file = dataPath('keys', 'earlier.json')
  const good = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    good.replace(later(11).toISOString().slice(0, 10), '2026-05-01').replaceAll('"at": "2026-05-02', '"at": "2026-05-03'),
  )
  assert.match((await checkLedger(theOperator)).faults.join(), /not signed by both keys/)
  writeFileSync(file, good)
  const third = rotateKey(theOperator, later(13))
  assert.equal(third.from, to)
  assert.deepEqual((await checkLedger(theOperator)).faults, [])
  assert.equal(publicKeys().length, 3)
})

test('each entry fills up what was waiting for it, and nothing of the tree is written over', async () => {
  await publish(3)
  await makeCheckpoint(theClock, later(10))
  const nodes = await read().select().from(ledgerNodes)
  assert.deepEqual(
    nodes.map(({ level, place }) => [level, place]),
    [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
    ],
  )
  withFile((database) => {
    assert.throws(() => database.exec("UPDATE ledger_nodes SET hash = ''"), /append-only/)
    assert.throws(() => database.exec('DELETE FROM checkpoints'), /append-only/)
  })
})

// As somebody would who has the file, and takes the triggers away first.
function tamper(work: (database: SQLite.Database) => void): void {
  withFile((database) => {
    database.pragma('foreign_keys = OFF')
    for (const [trigger] of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").raw().all() as [string][])
      database.exec(`DROP TRIGGER "${trigger}"`)
    work(database)
  })
}

function withFile(work: (database: SQLite.Database) => void): void {
  closeDatabase()
  const database = new SQLite(databaseFile())
  work(database)
  database.close()
}
