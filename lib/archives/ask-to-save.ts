import { inArray } from 'drizzle-orm'
import { archiveSaves } from '#db/schema/links.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { demandTurn } from '../harvest/demand-turn.ts'
import { Refusal } from '../refusal.ts'
import { newSave } from './next-save.ts'
import { hasArchive } from './our-archive.ts'
import { publicPage } from './public-page.ts'
import type { AskToSaveInput } from './schema.ts'

/** An editor wants a copy of a page in the archive. It is asked for in the background; asked twice meanwhile, it is one. */
export function askToSave(viewer: Viewer, { url }: AskToSaveInput, now: Date): Promise<null> {
  return write(async (tx) => {
    allow(viewer, 'link:archive')
    if (!hasArchive()) throw new Refusal('off', 'This publication has no keys to an archive.')
    const page = publicPage(url)
    if (!page) throw new Refusal('invalid', 'The archive can only be asked for a page of the public web.', 'url')
    demandTurn(viewer)
    const asked = { ...newSave(now.getTime()), url: page.url, askedBy: viewer.accountId, askedAt: now.getTime() }
    await tx
      .insert(archiveSaves)
      .values({ ...asked, address: page.address })
      .onConflictDoUpdate({
        target: archiveSaves.address,
        set: asked,
        setWhere: inArray(archiveSaves.state, ['saved', 'failed']),
      })
    await record(tx, viewer, { verb: 'ask-to-save', subject: ['link', page.address], detail: { url: page.url } }, now)
    return null
  })
}
