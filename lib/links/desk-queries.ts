import { eq, inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { accounts } from '#db/schema/accounts.ts'
import { links } from '#db/schema/links.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { normaliseUrl } from '../references/normalise.ts'
import { findSettingsAndChecks } from '../settings/queries.ts'
import { movedTo, type ReaderState, readerState } from './reader-state.ts'

/** What the desk is told of the page behind a reference. */
export interface LinkView {
  url: string
  state: ReaderState
  /** How often it failed in a row, where it is not dead yet. */
  strikes: number
  checkedAt: number | null
  seenAliveAt: number | null
  movedTo: string | null
  title: string
  archived: boolean | null
  /** Who of the house opened it, and when. */
  opened: { by: string; at: number } | null
}

/** What is known of these addresses, and whether links are looked at here at all. */
export async function listLinkStates(viewer: Viewer, urls: string[]): Promise<{ isOn: boolean; links: LinkView[] }> {
  allow(viewer, 'article:list')
  const { checks } = await findSettingsAndChecks()
  const byAddress = new Map(urls.map((url) => [normaliseUrl(url) ?? '', url]))
  const rows = await read()
    .select({ link: links, by: accounts.name })
    .from(links)
    .leftJoin(accounts, eq(accounts.id, links.openedBy))
    .where(inArray(links.address, [...byAddress.keys()]))
  const found = rows.map(({ link, by }): LinkView => {
    const to = link.finalUrl ? movedTo(link.url, link.finalUrl) : null
    const { strikes, checkedAt, seenAliveAt, title, archived, openedAt } = link
    const known = { url: byAddress.get(link.address) ?? link.url, state: readerState(link, to), movedTo: to }
    return {
      ...known,
      strikes,
      checkedAt,
      seenAliveAt,
      title,
      archived,
      opened: openedAt === null ? null : { by: by ?? 'somebody', at: openedAt },
    }
  })
  return { isOn: checks.checkLinks, links: found }
}
