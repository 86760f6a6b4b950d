import assert from 'node:assert/strict'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import SQLite from 'better-sqlite3'
import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getViewConfig, SQLiteTable, SQLiteView } from 'drizzle-orm/sqlite-core'
import { listSteps, migrate } from './migrate.ts'
import * as accounts from './schema/accounts.ts'
import * as articles from './schema/articles.ts'
import * as desk from './schema/desk.ts'
import * as links from './schema/links.ts'
import * as live from './schema/live.ts'
import * as publication from './schema/publication.ts'
import * as record from './schema/record.ts'
import * as references from './schema/references.ts'
import * as reports from './schema/reports.ts'
import * as search from './schema/search.ts'

const root = mkdtempSync(join(tmpdir(), 'colophon-migrate-'))
process.env.DATA_DIR = root
after(() => rmSync(root, { recursive: true, force: true }))
const fileFor = (name: string) => join(root, `${name}.db`)

test('a missing database is made whole, and a second time nothing is done', () => {
  const file = fileFor('new')
  assert.deepEqual(migrate(file), listSteps())
  assert.deepEqual(migrate(file), [])
})

test('migrations are numbered in one row, each number once: the database counts them in the order of their names', () => {
  assert.deepEqual(
    listSteps().map((name) => Number(name.slice(0, 4))),
    listSteps().map((_, index) => index + 1),
  )
})

test('every table and view of the code has the columns of the database', () => {
  const file = fileFor('shape')
  migrate(file)
  const database = new SQLite(file, { readonly: true })
  const columnsOf = (name: string) =>
    (database.pragma(`table_info(${name})`) as { name: string }[]).map((column) => column.name).sort()
  let compared = 0
  for (const shape of Object.values({
    ...accounts,
    ...articles,
    ...desk,
    ...links,
    ...live,
    ...publication,
    ...record,
    ...references,
    ...reports,
    ...search,
  })) {
    if (is(shape, SQLiteTable)) {
      const wanted = Object.values(getTableColumns(shape))
        .map((column) => column.name)
        .sort()
      assert.deepEqual(columnsOf(getTableName(shape)), wanted, getTableName(shape))
      compared += 1
    } else if (is(shape, SQLiteView)) {
      const { name, selectedFields } = getViewConfig(shape)
      const wanted = Object.values(selectedFields)
        .map((column) => (column as { name: string }).name)
        .sort()
      assert.deepEqual(columnsOf(name), wanted, name)
      compared += 1
    }
  }
  assert.ok(compared > 25, `${compared} compared`)
  database.close()
})

test('a database newer than the program is refused and left alone', () => {
  const file = fileFor('newer')
  migrate(file)
  const database = new SQLite(file)
  database.pragma('user_version = 999')
  database.close()
  assert.throws(() => migrate(file), /newer version of Colophon/)
})

test('a file that is no database is said to be damaged', () => {
  const file = fileFor('broken')
  writeFileSync(file, 'this is not a database, it only has the name of one. '.repeat(200))
  assert.throws(() => migrate(file), /damaged/)
})

test('a damaged page is found before anything is written', () => {
  const file = fileFor('flipped')
  migrate(file)
  const database = new SQLite(file)
  const insert = database.prepare('INSERT INTO topics (id, slug, name) VALUES (?, ?, ?)')
  for (let index = 0; index < 200; index += 1) insert.run(`t${index}`, `s${index}`, 'name '.repeat(100))
  const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'topics'").get() as { rootpage: number }
  const size = database.pragma('page_size', { simple: true }) as number
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, Buffer.alloc(size, 0xff), 0, size, (root.rootpage - 1) * size)
  closeSync(descriptor)
  assert.throws(() => migrate(file), /damaged/)
})

test('a revision, a correction and an audit line cannot be changed or removed', () => {
  const file = fileFor('final')
  migrate(file)
  const database = new SQLite(file)
  database.exec(
    "INSERT INTO audit (at, actor, verb, subject_kind, subject_id, detail, prev_hash, hash) VALUES (1, 'Vera', 'publish', 'article', 'x', '{}', '', 'h')",
  )
  assert.throws(() => database.exec("UPDATE audit SET actor = 'Omar'"), /append-only/)
  assert.throws(() => database.exec('DELETE FROM audit'), /append-only/)
  database.close()
})
