import { eq } from 'drizzle-orm'
import { read, type Tx } from '#db/client.ts'
import { archiveSaves, links } from '#db/schema/links.ts'
import { sources } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { askArchive, readArchive } from '../harvest/look-up-archive.ts'
import { sayFailure } from '../outbound/say-failure.ts'
import { expireSource } from '../references/expire-source.ts'
import { nextSave, type Said } from './next-save.ts'
import { type Archive, askHowFar, askToKeep } from './save-page-now.ts'

/** Asks the archive once about a page: for a copy, or how far it is with it. @returns what became of it */
export async function save(viewer: Viewer, { address }: { address: string }, now: Date, archive: Archive): Promise<Said | null> {
  allow(viewer, 'clock:tick')
  const [row] = await read().select().from(archiveSaves).where(eq(archiveSaves.address, address))
  if (!row || row.dueAt === null) return null
  const said = row.job ? await askHowFar(row.job, archive) : await askToKeep(row.url, archive)
  const found = said.is === 'kept' ? await lookUp(row.url, archive) : said
  return write(async (tx) => {
    const [before] = await tx.select().from(archiveSaves).where(eq(archiveSaves.address, address))
    // Somebody asked anew, or another worker was here first.
    if (before?.dueAt !== row.dueAt) return null
    const next = nextSave(before, found, now.getTime())
    await tx.update(archiveSaves).set(next).where(eq(archiveSaves.address, address))
    if (found.is === 'saved') await showCopy(tx, address, found.copy, now)
    return found
  })
}

async function lookUp(url: string, { web }: Archive): Promise<Said> {
  try {
    const copy = readArchive(await askArchive(url, web))
    return copy ? { is: 'saved', copy } : { is: 'kept' }
  } catch (error) {
    return { is: 'no', why: sayFailure(error).sentence, mayBeAsked: 'again' }
  }
}

// Readers find the copy at the reference, and at the source's own page.
async function showCopy(tx: Tx, address: string, copy: string, now: Date): Promise<void> {
  await tx.update(links).set({ archived: true }).where(eq(links.address, address))
  const [source] = await tx.update(sources).set({ archiveUrl: copy }).where(eq(sources.address, address)).returning()
  if (source) await expireSource(tx, source, now)
}
