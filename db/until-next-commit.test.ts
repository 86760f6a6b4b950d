import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import SQLite from 'better-sqlite3'
import fc from 'fast-check'
import { closeDatabase, connections, databaseFile } from './client.ts'
import { freshDatabase } from './testing.ts'
import { untilNextCommit } from './until-next-commit.ts'

freshDatabase()

const insert = "INSERT INTO changes (tag, kind, at) VALUES ('a', 'expire', 1)"
const count = () => connections().reader.prepare<[], number>('SELECT count(*) FROM changes').pluck().get() ?? 0

/** What may happen to a database, by our own hand and by others'. */
const deeds = {
  commit: () => connections().writer.exec(insert),
  'commit by another connection': () => elsewhere(insert),
  'several commits': () => elsewhere(`${insert}; ${insert}; DELETE FROM changes WHERE id = 1`),
  'a transaction taken back': () => connections().writer.exec(`BEGIN; ${insert}; ROLLBACK`),
  checkpoint: () => connections().writer.pragma('wal_checkpoint(RESTART)'),
  'checkpoint by another connection': () => elsewhere('PRAGMA wal_checkpoint(TRUNCATE)'),
  'opened anew': closeDatabase,
  nothing: () => undefined,
}

function elsewhere(statements: string): void {
  const other = new SQLite(databaseFile())
  other.exec(statements)
  open.push(other)
}
const open: SQLite.Database[] = []

test('whatever is done to the database, the answer is the one that a question of now would have', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 30 }), (names) => {
      const remembered = untilNextCommit(count)
      assert.equal(remembered(), count())
      for (const name of names) {
        deeds[name as keyof typeof deeds]()
        assert.equal(remembered(), count(), name)
      }
      for (const other of open.splice(0)) other.close()
      closeDatabase()
    }),
    { numRuns: 60 },
  )
})

test('a commit of another process is seen by the next question, and nothing is asked without one', () => {
  let asked = 0
  const remembered = untilNextCommit(() => {
    asked += 1
    return count()
  })
  for (let each = 0; each < 1_000; each += 1) remembered()
  assert.deepEqual([remembered(), asked], [0, 1])
  for (let each = 1; each <= 5; each += 1) {
    const program = `new (require('better-sqlite3'))(process.argv[1]).exec(process.argv[2])`
    const { status, stderr } = spawnSync(process.execPath, ['-e', program, databaseFile(), insert], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    for (let again = 0; again < 10; again += 1) assert.deepEqual([remembered(), asked], [each, each + 1])
  }
})

test('a question that failed is asked again', () => {
  let isBroken = true
  const remembered = untilNextCommit(() => {
    if (isBroken) throw new Error('busy')
    return count()
  })
  assert.throws(remembered, /busy/)
  assert.throws(remembered, /busy/)
  isBroken = false
  assert.equal(remembered(), 0)
})
