import { asc, lte } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { archiveSaves } from '#db/schema/links.ts'
import { allow, type Viewer } from '../access/allow.ts'

/** The pages about which the archive is to be asked now, the one that waits longest first. */
export async function listDueSaves(viewer: Viewer, now: Date, most = 4): Promise<string[]> {
  allow(viewer, 'clock:tick')
  const rows = await dueSaves(now.getTime(), most)
  return rows.map(({ address }) => address)
}

/** The query itself, so that a test can ask which index it takes. */
export function dueSaves(at: number, most: number) {
  const { address, dueAt } = archiveSaves
  return read().select({ address }).from(archiveSaves).where(lte(dueAt, at)).orderBy(asc(dueAt)).limit(most)
}
