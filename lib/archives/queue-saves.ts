import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, not, or } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { archiveSaves } from '#db/schema/links.ts'
import { citations, sources } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { newSave } from './next-save.ts'
import { publicPage } from './public-page.ts'

const most = 200

/**
 * Puts sources that live articles lean on, and that have no copy, on the archive's list; a page of them at a time. What
 * only drafts cite is told to nobody, unless an editor asks for it. @returns the last source that was looked at
 */
export async function queueSaves(viewer: Viewer, from: string, now: Date): Promise<string> {
  allow(viewer, 'clock:tick')
  const found = await sourcesWithoutCopy(from)
  const pages = found.flatMap(({ url }) => publicPage(url ?? '') ?? [])
  if (pages.length)
    await write(async (tx) => {
      const at = now.getTime()
      for (const page of pages)
        await tx
          .insert(archiveSaves)
          .values({ ...newSave(at), ...page, askedAt: at })
          .onConflictDoNothing()
    })
  return found.at(-1)?.id ?? from
}

/** The query itself, so that a test can ask which index it takes. */
export function sourcesWithoutCopy(from: string) {
  const { id, address, archiveUrl, liveState } = sources
  const leans = read().select({ id: citations.sourceId }).from(citations).where(eq(citations.sourceId, id))
  return read()
    .select({ id, url: sources.url })
    .from(sources)
    .where(
      and(
        gt(id, from),
        isNotNull(address),
        or(isNull(archiveUrl), eq(archiveUrl, '')),
        not(inArray(liveState, ['dead', 'unverified'])),
        exists(leans),
      ),
    )
    .orderBy(asc(id))
    .limit(most)
}
