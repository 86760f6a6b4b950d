import { and, eq } from 'drizzle-orm'
import { earlierFiles } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'
import { exchangeFile } from './exchange-file.ts'
import { openToReplace } from './open-to-replace.ts'
import type { PutBackInput } from './schema.ts'

/** Gives a picture a file again that it had before. What it had until now is kept as well. */
export function putBack(viewer: Viewer, { id, version, earlier }: PutBackInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'media:replace')
    const picture = await openToReplace(tx, { id, version })
    const [file] = await tx
      .select()
      .from(earlierFiles)
      .where(and(eq(earlierFiles.id, earlier), eq(earlierFiles.mediaId, id)))
    if (!file) throw new Refusal('missing', 'This picture never had that file.')
    if (file.file === picture.file) throw new Refusal('known', 'This is the file that the picture has already.')
    await exchangeFile(tx, picture, file, 'put-picture-back', viewer, now)
  })
}
