import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { Refusal } from '../refusal.ts'

/** The picture that is to get another file. @throws Refusal when it is gone, or changed since `version` */
export async function openToReplace(tx: Tx, { id, version }: { id: string; version: number }) {
  const [picture] = await tx.select().from(media).where(eq(media.id, id))
  if (!picture) throw new Refusal('missing', 'This picture is no longer in the library.')
  if (picture.version !== version)
    throw new Refusal('conflict', 'Somebody changed this picture since you opened it. Load the page again and look at it first.')
  return picture
}
