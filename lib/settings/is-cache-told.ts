import { eq } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { settings } from '#db/schema/publication.ts'
import { outletsOf } from './schema.ts'

const settingsRow = prepared((db) => db.select({ value: settings.value }).from(settings).where(eq(settings.id, 1)).prepare())

/** Whether a cache in front is told of each change. At once, not by a promise: it is asked while an answer is written. */
export function isCacheTold(): boolean {
  return outletsOf(settingsRow().get()?.value).purgeAddress !== ''
}
