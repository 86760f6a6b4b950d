import { eq, inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { archiveSaves } from '#db/schema/links.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { normaliseUrl } from '../references/normalise.ts'
import { hasArchive } from './our-archive.ts'

/** What the desk is told of the copy of a page that an archive was asked for. */
export interface CopyView {
  url: string
  state: (typeof archiveSaves.$inferSelect)['state']
  /** How often it went wrong. */
  tries: number
  why: string
  dueAt: number | null
  /** '' while there is none. */
  copy: string
  savedAt: number | null
  /** Who of the house asked for it; null where it was the clock. */
  by: string | null
}

/** What became of the copies of these pages, and whether an archive can be asked here at all. */
export async function listCopies(viewer: Viewer, urls: string[]): Promise<{ isOn: boolean; copies: CopyView[] }> {
  allow(viewer, 'article:list')
  const byAddress = new Map(urls.map((url) => [normaliseUrl(url) ?? '', url]))
  const rows = await read()
    .select({ save: archiveSaves, by: accounts.name })
    .from(archiveSaves)
    .leftJoin(accounts, eq(accounts.id, archiveSaves.askedBy))
    .where(inArray(archiveSaves.address, [...byAddress.keys()]))
  const copies = rows.map(({ save: { address, url, state, tries, why, dueAt, copy, savedAt }, by }): CopyView => {
    return { url: byAddress.get(address) ?? url, state, tries, why, dueAt, copy, savedAt, by }
  })
  return { isOn: hasArchive(), copies }
}
