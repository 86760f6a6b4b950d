import type { Tx } from '#db/client.ts'
import { settings } from '#db/schema/publication.ts'
import { canonicalJson } from '../articles/canonical.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { settingsSchema } from '../settings/schema.ts'
import { tags } from '../tags.ts'
import type { ImportRun } from './import-run.ts'
import type { LineOf } from './schema.ts'

/** Sets what the line says; what it does not say stays. */
export async function takeSettings(tx: Tx, line: LineOf<'settings'>, run: ImportRun): Promise<boolean> {
  const { colophon: _colophon, type: _type, ...given } = line
  const [row] = await tx.select().from(settings)
  const stated = Object.fromEntries(Object.entries(given).filter(([, part]) => part !== undefined))
  const value = settingsSchema.parse({ ...(row?.value as object | undefined), ...stated })
  if (row && canonicalJson(row.value) === canonicalJson(value)) return false
  const next = { value, version: (row?.version ?? 0) + 1 }
  await tx
    .insert(settings)
    .values({ id: 1, ...next })
    .onConflictDoUpdate({ target: settings.id, set: next })
  await expire(tx, [tags.site, tags.day, tags.latest, tags.front], run.now)
  await record(tx, run.viewer, { verb: 'import', subject: ['settings', 'all'], detail: value }, run.now)
  return true
}
