import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { Refusal } from '#lib/refusal.ts'
import { connections, databaseFile, read } from './client.ts'
import { topics } from './schema/publication.ts'
import { freshDatabase } from './testing.ts'
import { write } from './write.ts'

freshDatabase()

const ports = { id: 't-1', slug: 'ports', name: 'Ports' }

test('what a write inserts is there for readers after it', async () => {
  await write(async (tx) => {
    await tx.insert(topics).values(ports)
  })
  assert.deepEqual(await read().select({ slug: topics.slug }).from(topics), [{ slug: 'ports' }])
})

test('a write that throws leaves nothing behind, and the next one goes on', async () => {
  const failed = write(async (tx) => {
    await tx.insert(topics).values(ports)
    throw new Refusal('slug-taken', 'Another topic already has this address.')
  })
  await assert.rejects(failed, Refusal)
  await write(async (tx) => {
    await tx.insert(topics).values({ ...ports, id: 't-2', slug: 'harbours' })
  })
  assert.deepEqual(await read().select({ slug: topics.slug }).from(topics), [{ slug: 'harbours' }])
})

test('a write inside a write is refused', async () => {
  await assert.rejects(
    write(async () => {
      await write(async () => undefined)
    }),
    /inside a write/,
  )
})

test('a timer turn inside a write is refused', async () => {
  await assert.rejects(
    write(async () => {
      await wait(5)
    }),
    /timer turn/,
  )
})

test('many writes at once are done one after the other', async () => {
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      write(async (tx) => {
        await tx.insert(topics).values({ id: `t-${index}`, slug: `topic-${index}`, name: `Topic ${index}` })
      }),
    ),
  )
  assert.equal((await read().select().from(topics)).length, 50)
})

test('a database held by another process for too long is said to be busy', async () => {
  connections()
  const other = new SQLite(databaseFile())
  other.exec('BEGIN IMMEDIATE')
  try {
    await assert.rejects(
      write(async () => undefined),
      { code: 'busy' },
    )
  } finally {
    other.exec('ROLLBACK')
    other.close()
  }
})

test('the reading connection cannot write', async () => {
  await assert.rejects(async () => read().insert(topics).values(ports), /readonly|read-only|query_only/i)
})

test('both connections hold the promises that durability rests on', () => {
  const { writer } = connections()
  assert.equal(writer.pragma('synchronous', { simple: true }), 2)
  assert.equal(writer.pragma('journal_mode', { simple: true }), 'wal')
  assert.equal(writer.pragma('foreign_keys', { simple: true }), 1)
})

test('what is only ever appended cannot be replaced either', async () => {
  const { writer } = connections()
  const line = `INSERT OR REPLACE INTO audit (id, at, actor, verb, subject_kind, subject_id, detail, prev_hash, hash)
    VALUES (1, 0, 'Omar', 'add', 'topic', 't-ports', '{}', '', 'x')`
  writer.exec(line)
  assert.throws(() => writer.exec(line), /append-only/)
})
