import assert from 'node:assert/strict'
import { renameSync } from 'node:fs'
import { beforeEach, test } from 'node:test'
import { closeDatabase, databaseFile } from '#db/client.ts'
import { changes } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { theClock } from '../access/allow.ts'
import { expire, purge } from '../changes/expire.ts'
import { trim } from '../changes/trim.ts'
import { noon } from '../testing.ts'
import { followChanges } from './freshness.ts'

freshDatabase()

const say = (...stale: string[]) => write((tx) => expire(tx, stale, noon))
const many = (count: number) => Array.from({ length: count }, (_, index) => `tag-${index}`)
let heard: string[] = []
let lost = 0
const follow = () =>
  followChanges({
    onChange: ({ tag, kind }) => heard.push(`${kind} ${tag}`),
    onLost: () => {
      lost += 1
    },
  })

beforeEach(() => {
  heard = []
  lost = 0
})

test('each change is heard once, in order, and none from before', async () => {
  await say('before')
  const { catchUp } = follow()
  await say('a', 'b')
  await write((tx) => purge(tx, ['c'], noon))
  assert.equal(catchUp(), 4)
  catchUp()
  assert.deepEqual(heard, ['expire a', 'expire b', 'purge c'])
  assert.equal(lost, 0)
})

test('a front that slept while the log was trimmed finds a gap, and trusts nothing that it keeps', async () => {
  await say('a')
  const { catchUp, isTouched } = follow()
  await say(...many(20))
  await trim(theClock, noon, 5)
  assert.equal(catchUp(), 21)
  assert.deepEqual([heard, lost], [[], 1])
  // What was rendered before the gap may rest on anything that is gone from the log.
  assert.equal(isTouched(['whatever'], 20), true)
  assert.equal(isTouched(['whatever'], 21), false)
  await say('b')
  catchUp()
  assert.deepEqual([heard, lost], [['expire b'], 1])
})

test('a front that had heard everything before the log was trimmed loses nothing', async () => {
  await say(...many(20))
  const { catchUp } = follow()
  await trim(theClock, noon, 1)
  await say('a')
  catchUp()
  assert.deepEqual([heard, lost], [['expire a'], 0])
})

test('a log that was trimmed just up to what was heard has no gap', async () => {
  await say(...many(5))
  const { catchUp } = follow()
  await say('a', 'b', 'c')
  await trim(theClock, noon, 3)
  catchUp()
  assert.deepEqual([heard, lost], [['expire a', 'expire b', 'expire c'], 0])
})

test('a database that is older than what was heard, or empty, is another one', async () => {
  await say(...many(5))
  const { catchUp } = follow()
  await write((tx) => tx.delete(changes))
  assert.equal(catchUp(), 0)
  assert.equal(lost, 1)
})

test('more at once than is worth looking up empties the store', async () => {
  const { catchUp } = follow()
  await say(...many(5_001))
  assert.equal(catchUp(), 5_001)
  assert.deepEqual([heard.length, lost], [0, 1])
  await say(...many(5_000))
  catchUp()
  assert.deepEqual([heard.length, lost], [5_000, 1])
})

test('what is remembered of changes is bounded, and what is forgotten counts as touched', async () => {
  const { catchUp, isTouched, newest } = follow()
  for (let round = 0; round < 11; round += 1) {
    await say(...many(5_000).map((tag) => `${round}-${tag}`))
    catchUp()
  }
  assert.equal(lost, 0)
  assert.equal(isTouched(['never said'], 10), true)
  assert.equal(isTouched(['never said'], newest()), false)
})

test('a database that does not answer is no answer', async () => {
  const { catchUp } = follow()
  assert.equal(catchUp(), 0)
  await say('a')
  closeDatabase()
  renameSync(databaseFile(), `${databaseFile()}.away`)
  assert.throws(catchUp)
  assert.throws(catchUp)
  renameSync(`${databaseFile()}.away`, databaseFile())
  assert.equal(catchUp(), 1)
})
