import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { Refusal } from '#lib/refusal.ts'
import { connections, type Tx } from './client.ts'

const patienceMs = 2_000
const queueSlot = Symbol.for('colophon.db.queue')
const holder = globalThis as { [queueSlot]?: Promise<unknown> }
const inside = new AsyncLocalStorage<true>()
const strict = process.env.NODE_ENV !== 'production'

/**
 * The only way to write: one at a time, `BEGIN IMMEDIATE`, all or nothing. The callback awaits Drizzle calls only, so
 * that no timer turn passes while the lock is held; what takes time is done before it.
 * @throws Refusal('busy') when another process held the database for two seconds
 */
export function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  if (inside.getStore()) return Promise.reject(new Error('A write inside a write: pass the transaction on instead.'))
  const turn = (holder[queueSlot] ?? Promise.resolve()).then(() => inside.run(true, () => transact(work)))
  holder[queueSlot] = turn.catch(() => undefined)
  return turn
}

async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const { writer, writeDb } = connections()
  await begin(writer)
  const watch = strict ? watchTurns() : undefined
  try {
    const result = await work(writeDb)
    if (watch?.turned()) throw new Error('A timer turn passed inside a write: await Drizzle calls only.')
    writer.exec('COMMIT')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw isFull(error) ? new Refusal('disk-full', 'The disk is full, so this was not saved. Keep this page open.') : error
  } finally {
    watch?.stop()
  }
}

// Either phase of the event loop may come first, so both are watched.
function watchTurns() {
  let turned = false
  const note = () => {
    turned = true
  }
  const timer = setTimeout(note, 0)
  const immediate = setImmediate(note)
  return {
    turned: () => turned,
    stop: () => {
      clearTimeout(timer)
      clearImmediate(immediate)
    },
  }
}

async function begin(writer: SQLite.Database): Promise<void> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() > deadline) {
        throw new Refusal('busy', 'The database is busy with other work. Try again in a moment.')
      }
      await wait(25)
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function isFull(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code === 'SQLITE_FULL'
}
