import { rm } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { liveArticles } from '#db/schema/live.ts'
import { socialCards } from '#db/schema/references.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { contentHash } from '../articles/canonical.ts'
import { storedContent } from '../articles/content.ts'
import { kindLabel } from '../articles/kind-label.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { dataPath } from '../env.ts'
import { newSecret } from '../ids.ts'
import { listMedia } from '../media/queries.ts'
import { tags } from '../tags.ts'
import { cardSize } from './card-size.ts'
import { cutPicture } from './cut-picture.ts'
import { drawHeadline } from './draw-headline.ts'
import { keepFile } from './keep-file.ts'

/**
 * Makes what social networks show of a live article: its lead picture cut at its focal point, or its headline drawn.
 * Nothing is done when it would be made from the same again. Files are written before the row that names them.
 */
export async function makeCard(viewer: Viewer, { id }: { id: string }, now: Date): Promise<void> {
  allow(viewer, 'clock:tick')
  const wanted = await ingredientsOf(id)
  const [before] = await read().select().from(socialCards).where(eq(socialCards.articleId, id))
  if (!wanted || before?.madeFrom === wanted.madeFrom) return
  const picture = await wanted.draw()
  const file = picture ? newSecret(16) : null
  if (picture && file) await keepFile(pathOf(file), picture)
  await write(async (tx) => {
    await tx.delete(socialCards).where(eq(socialCards.articleId, id))
    if (file) await tx.insert(socialCards).values({ articleId: id, file, madeFrom: wanted.madeFrom })
    if (!file && !before) return
    await expire(tx, [tags.article(id)], now)
    await record(tx, viewer, { verb: 'make-card', subject: ['article', id], detail: { file } }, now)
  })
  if (before) await rm(pathOf(before.file), { force: true })
}

async function ingredientsOf(id: string) {
  const [row] = await read()
    .select({ kind: liveArticles.kind, content: liveArticles.content })
    .from(liveArticles)
    .where(eq(liveArticles.id, id))
  if (!row) return null
  const { lead, headline, social } = storedContent(row.content)
  const media = lead && (await listMedia([lead.mediaId])).get(lead.mediaId)
  if (!lead || !media) {
    const words = { headline: social.title || headline, label: kindLabel(row.kind) }
    return { madeFrom: contentHash(words), draw: () => drawHeadline(words) }
  }
  const { focus } = lead
  const path = dataPath('media', `${media.file}-${Math.max(...media.widths)}.jpg`)
  return { madeFrom: contentHash({ file: media.file, focus }), draw: () => cutPicture(path, focus) }
}

function pathOf(file: string): string {
  return dataPath('media', `${file}-${cardSize.width}.jpg`)
}
