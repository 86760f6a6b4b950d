import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach } from 'node:test'
import { closeDatabase } from './client.ts'
import { migrate } from './migrate.ts'

/** Gives every test of a file a database of its own: migrated once, copied for each, thrown away after. */
export function freshDatabase(): void {
  const root = mkdtempSync(join(tmpdir(), 'colophon-test-'))
  process.env.DATA_DIR = root
  const file = join(root, 'publication.db')
  const template = join(root, 'template.db')
  before(() => {
    migrate(template)
  })
  beforeEach(() => {
    closeDatabase()
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
    copyFileSync(template, file)
  })
  after(() => {
    closeDatabase()
    rmSync(root, { recursive: true, force: true })
  })
}
