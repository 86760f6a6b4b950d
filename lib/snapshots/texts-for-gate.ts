import { inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { sourceSnapshots } from '#db/schema/references.ts'
import type { Reference } from '../articles/content.ts'
import { normaliseUrl } from '../references/normalise.ts'
import { newestSnapshots } from './newest-snapshots.ts'

/** A source's text as the gate compares it. */
export interface TextForGate {
  key: string
  text: string
  language?: string
}

/**
 * The texts that an article's references rest on now. One that was taken at another address than its reference has today
 * counts for nothing.
 * @returns null where there is none
 */
export async function textsForGate(articleId: string, references: Reference[]): Promise<TextForGate[] | null> {
  const byKey = new Map(references.map((reference) => [reference.key, reference]))
  const counting = (await newestSnapshots(read(), articleId)).filter(({ taken, key, url }) => {
    const reference = byKey.get(key)
    return taken !== 'removed' && (key === '' || (reference !== undefined && isSamePage(url, reference.url)))
  })
  if (!counting.length) return null
  const { key, text, language } = sourceSnapshots
  const ids = counting.map(({ id }) => id)
  const rows = await read().select({ key, text, language }).from(sourceSnapshots).where(inArray(sourceSnapshots.id, ids))
  return rows.map((row) => ({ key: row.key, text: row.text, ...(row.language ? { language: row.language } : {}) }))
}

/** Whether a text that was taken at one address is that of a reference with another. A text without an address is. */
function isSamePage(taken: string, now: string): boolean {
  return taken === '' || now === '' || normaliseUrl(taken) === normaliseUrl(now)
}
