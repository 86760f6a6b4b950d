import { and, count, eq, ne } from 'drizzle-orm'
import { read, type Tx } from '#db/client.ts'
import { linkChecks, links } from '#db/schema/links.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { askArchive, readArchive } from '../harvest/look-up-archive.ts'
import { sayFailure } from '../outbound/say-failure.ts'
import type { Web } from '../outbound/web.ts'
import { normaliseUrl } from '../references/normalise.ts'
import { isLeantOn } from './is-leant-on.ts'
import { canReachTheWeb, type Look, look } from './look.ts'
import { mirror } from './mirror.ts'
import { nextHealth } from './next-health.ts'

/** Has one look at an address, and keeps what it found. @returns what it found, or null where nobody leans on it any more */
export async function check(
  viewer: Viewer,
  { address }: { address: string },
  now: Date,
  web: Web,
): Promise<Look['found'] | null> {
  allow(viewer, 'clock:tick')
  const [link] = await read().select().from(links).where(eq(links.address, address))
  if (!link) return null
  if (!(await isLeantOn(link))) return forget(address)
  const seen = await withoutEcho(address, await look(link.url, link.title !== '', web, () => canReachTheWeb(web)))
  const archive = seen.found === 'gone' ? await archiveOf(link.url, web) : null
  return write(async (tx) => {
    const [before] = await tx.select().from(links).where(eq(links.address, address))
    if (!before) return null
    const health = nextHealth(before, seen.found, now.getTime())
    const isThere = seen.found === 'alive'
    const page = isThere
      ? { finalUrl: seen.finalUrl, ...(seen.title ? { title: seen.title, published: seen.published } : {}) }
      : {}
    const archived = archive === null ? {} : { archived: archive !== '' }
    await tx
      .update(links)
      .set({ ...health, ...page, ...archived })
      .where(eq(links.address, address))
    await keepCheck(tx, address, seen, now)
    await mirror(tx, { ...before, ...health, ...page }, archive ?? '', now)
    return seen.found
  })
}

// Whoever leans on it again has it collected again.
function forget(address: string): Promise<null> {
  return write(async (tx) => {
    await tx.delete(links).where(eq(links.address, address))
    return null
  })
}

async function keepCheck(tx: Tx, address: string, { found, status, why }: Look, now: Date): Promise<void> {
  await tx.insert(linkChecks).values({ address, at: now.getTime(), found, status, why })
}

// Three addresses of a machine that all end at one page end at none of the three.
async function withoutEcho(address: string, seen: Look): Promise<Look> {
  if (seen.found !== 'alive' || normaliseUrl(seen.finalUrl) === address) return seen
  const [others] = await read()
    .select({ most: count() })
    .from(links)
    .where(and(eq(links.finalUrl, seen.finalUrl), ne(links.address, address)))
  return (others?.most ?? 0) >= 2 ? { ...seen, found: 'gone', why: 'This and other addresses all lead to one page.' } : seen
}

async function archiveOf(url: string, web: Web): Promise<string | null> {
  try {
    return readArchive(await askArchive(url, web))
  } catch (error) {
    sayFailure(error)
    return null
  }
}
