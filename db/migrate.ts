import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { dataPath } from '#lib/env.ts'
import { configure, databaseFile } from './client.ts'

const folder = join(import.meta.dirname, 'migrations')
const views = join(import.meta.dirname, 'views.sql')

/**
 * Brings the database to the newest schema, making it when there is none. Forward only, one transaction for each file,
 * foreign keys off so that a table can be rebuilt, a copy kept before.
 * @returns the names of the migrations that ran
 * @throws Error with a sentence for the operator: newer than this program, or damaged
 */
export function migrate(file = databaseFile()): string[] {
  const isNew = !existsSync(file)
  const database = open(file)
  try {
    const steps = listSteps()
    const done = Number(database.pragma('user_version', { simple: true }))
    if (done > steps.length) throw new Error(newer(file))
    const due = steps.slice(done)
    if (due.length && !isNew && done > 0) keepCopy(database, done)
    for (const [index, name] of due.entries()) run(database, name, done + index + 1)
    refreshViews(database)
    return due
  } finally {
    database.close()
  }
}

/** The migrations in order; the number of a database's schema is how many of them it has. */
export function listSteps(): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z-]+\.sql$/.test(name))
    .sort()
}

function open(file: string): SQLite.Database {
  try {
    const database = new SQLite(file, { timeout: 5_000 })
    configure(database)
    database.pragma('foreign_keys = OFF')
    const verdict = database.pragma('quick_check(1)', { simple: true })
    if (verdict !== 'ok') throw new Error(damaged(file, String(verdict)))
    return database
  } catch (error) {
    if (error instanceof SQLite.SqliteError && /NOTADB|CORRUPT/.test(error.code)) {
      throw new Error(damaged(file, error.message))
    }
    if (error instanceof SQLite.SqliteError && /CANTOPEN|READONLY|IOERR/.test(error.code)) {
      throw new Error(
        `The database at ${file} cannot be opened for writing (${error.message}). Check DATA_DIR and its permissions.`,
      )
    }
    throw error
  }
}

function run(database: SQLite.Database, name: string, version: number): void {
  database
    .transaction(() => {
      dropViews(database)
      database.exec(readFileSync(join(folder, name), 'utf8'))
      const broken = database.pragma('foreign_key_check') as unknown[]
      if (broken.length)
        throw new Error(`Migration ${name} would leave ${broken.length} rows without their parent; nothing was changed.`)
      database.pragma(`user_version = ${version}`)
    })
    .immediate()
}

function refreshViews(database: SQLite.Database): void {
  const wanted = readFileSync(views, 'utf8')
  const statements = wanted.match(/CREATE VIEW[\s\S]*?;/g) ?? []
  const present = database.prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE type = 'view'").all()
  const same = new Set(present.map(({ sql }) => `${sql};`))
  if (present.length === statements.length && statements.every((statement) => same.has(statement))) return
  database
    .transaction(() => {
      dropViews(database)
      database.exec(wanted)
    })
    .immediate()
}

function dropViews(database: SQLite.Database): void {
  const names = database.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'view'").all()
  for (const { name } of names) database.exec(`DROP VIEW "${name}"`)
}

function keepCopy(database: SQLite.Database, version: number): void {
  const backups = dataPath('backups')
  mkdirSync(backups, { recursive: true })
  const copy = join(backups, `before-migration-${version + 1}.db`)
  const fresh = `${copy}.part`
  rmSync(fresh, { force: true })
  database.prepare('VACUUM INTO ?').run(fresh)
  copyFileSync(fresh, copy)
  rmSync(fresh)
}

function newer(file: string): string {
  return `The database at ${file} was made by a newer version of Colophon. Start that version, or restore the copy in backups/ that was kept before its migration.`
}

function damaged(file: string, detail: string): string {
  return `The database at ${file} is damaged (${detail}). Nothing was written. Restore the newest good copy from backups/, or move the file away to start empty.`
}
