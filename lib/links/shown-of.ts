import { eq, sql } from 'drizzle-orm'
import { preparedFor, type Tx } from '#db/client.ts'
import { archiveSaves, links } from '#db/schema/links.ts'
import { movedTo, readerState } from './reader-state.ts'

/** What readers are told of a page that was looked at. */
export function shownOf(link: typeof links.$inferSelect) {
  const to = link.finalUrl ? movedTo(link.url, link.finalUrl) : null
  return { liveState: readerState(link, to), checkedAt: link.checkedAt, seenAliveAt: link.seenAliveAt, movedTo: to }
}

/** What was found of an address while only drafts leaned on it: to be told from the first publication on. */
export async function knownOf(tx: Tx, address: string) {
  const [link] = await linkAt(tx).execute({ address })
  const [saved] = await savedAt(tx).execute({ address })
  const never = { liveState: 'new' as const, checkedAt: null, seenAliveAt: null, movedTo: null }
  return { ...(link ? shownOf(link) : never), copy: saved?.copy ?? '' }
}

const address = sql.placeholder('address')
const linkAt = preparedFor((tx) => tx.select().from(links).where(eq(links.address, address)).prepare())
const savedAt = preparedFor((tx) =>
  tx.select({ copy: archiveSaves.copy }).from(archiveSaves).where(eq(archiveSaves.address, address)).prepare(),
)
