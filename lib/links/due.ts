import { asc, lte } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { links } from '#db/schema/links.ts'
import { allow, type Viewer } from '../access/allow.ts'

/** The addresses that are to be looked at now: the one that waits longest first, one of each machine. */
export async function listDueLinks(viewer: Viewer, now: Date, most = 4): Promise<string[]> {
  allow(viewer, 'clock:tick')
  const { address, host, dueAt } = links
  const due = await read().select({ address, host }).from(links).where(lte(dueAt, now.getTime())).orderBy(asc(dueAt)).limit(100)
  const hosts = new Set<string>()
  return due
    .filter((link) => !hosts.has(link.host) && hosts.add(link.host))
    .slice(0, most)
    .map((link) => link.address)
}
