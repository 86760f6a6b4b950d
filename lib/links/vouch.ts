import { eq } from 'drizzle-orm'
import { linkChecks, links } from '#db/schema/links.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { hostOf, normaliseUrl } from '../references/normalise.ts'
import { Refusal } from '../refusal.ts'
import { mirror } from './mirror.ts'
import { newHealth, nextHealth } from './next-health.ts'
import type { VouchInput } from './schema.ts'

/** An editor opened a page that our program did not get to, and says so: it counts as seen, at this time. */
export function vouch(viewer: Viewer, { url }: VouchInput, now: Date): Promise<null> {
  return write(async (tx) => {
    allow(viewer, 'link:vouch')
    const address = normaliseUrl(url)
    if (!address) throw new Refusal('invalid', 'This is not an address.', 'url')
    const at = now.getTime()
    await tx
      .insert(links)
      .values({ address, url, host: hostOf(url), ...newHealth(at) })
      .onConflictDoNothing()
    const [before] = await tx.select().from(links).where(eq(links.address, address))
    if (!before) return null
    const after = { ...before, ...nextHealth(before, 'opened', at), openedBy: viewer.accountId, openedAt: at }
    await tx.update(links).set(after).where(eq(links.address, address))
    await tx.insert(linkChecks).values({ address, at, found: 'opened', why: `${viewer.name} opened it.` })
    await mirror(tx, after, '', now)
    await record(tx, viewer, { verb: 'vouch', subject: ['link', address], detail: { url } }, now)
    return null
  })
}
