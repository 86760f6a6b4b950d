import { existsSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { dataPath } from '#lib/env.ts'
import { keepStatements } from './keep-statements.ts'

export type ReadDb = BetterSQLite3Database
export type Tx = BetterSQLite3Database

interface Connections {
  reader: SQLite.Database
  writer: SQLite.Database
  readDb: ReadDb
  writeDb: Tx
}

// The bundler keeps two module caches in one process, so a module variable would be there twice.
const slot = Symbol.for('colophon.db')
const holder = globalThis as { [slot]?: Connections }

export function databaseFile(): string {
  return dataPath('publication.db')
}

/** The two connections of this process, opened and checked on first use. */
export function connections(): Connections {
  holder[slot] ??= openBoth(databaseFile())
  return holder[slot]
}

/** The read-only connection: what every query uses. */
export function read(): ReadDb {
  return connections().readDb
}

/** Closes both connections, after a checkpoint. The next use opens them again. */
export function closeDatabase(): void {
  const open = holder[slot]
  if (!open) return
  holder[slot] = undefined
  open.reader.close()
  open.writer.pragma('wal_checkpoint(TRUNCATE)')
  open.writer.close()
}

/**
 * A statement that is built on first use, once for each connection: ten times faster than building it on every call,
 * and nothing is opened when a module is loaded (the build loads them all).
 */
export function prepared<T>(build: (db: ReadDb) => T): () => T {
  let made: { db: ReadDb; statement: T } | undefined
  return () => {
    const db = read()
    if (made?.db !== db) made = { db, statement: build(db) }
    return made.statement
  }
}

/** The same for what a transaction says often: built once for the connection that writes. */
export function preparedFor<T>(build: (tx: Tx) => T): (tx: Tx) => T {
  const made = new WeakMap<Tx, { statement: T }>()
  return (tx) => {
    const known = made.get(tx) ?? { statement: build(tx) }
    made.set(tx, known)
    return known.statement
  }
}

function openBoth(file: string): Connections {
  if (!existsSync(file)) {
    throw new Error(`There is no database at ${file}. "npm start" and "npm run newsroom" make one; "npm run dev" too.`)
  }
  const writer = new SQLite(file, { timeout: 50 })
  configure(writer)
  writer.pragma('cache_size = -16000')
  keepStatements(writer)
  const reader = new SQLite(file, { readonly: true, fileMustExist: true, timeout: 50 })
  reader.pragma('query_only = ON')
  reader.pragma('cache_size = -32000')
  reader.pragma('mmap_size = 268435456')
  return { reader, writer, readDb: drizzle({ client: reader }), writeDb: drizzle({ client: writer }) }
}

/** Sets what durability rests on, and refuses to go on if it did not hold. */
export function configure(database: SQLite.Database): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // Without it, REPLACE removes a row past the triggers that let nobody remove it.
  database.pragma('recursive_triggers = ON')
  const expected = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, recursive_triggers: 1 }
  for (const [name, value] of Object.entries(expected)) {
    const actual = database.pragma(name, { simple: true })
    if (actual !== value) throw new Error(`SQLite did not take ${name}: it says ${String(actual)}, not ${value}.`)
  }
}
