import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Viewer } from '#lib/access/allow.ts'
import { add } from '#lib/media/add.ts'
import { addPictureInput } from '#lib/media/schema.ts'
import { storePicture } from '#lib/media/store-picture.ts'
import type { DemoArticle } from './demo-article.ts'
import { loadDrawings } from './stories.ts'

const atOnce = 2

/** Draws the stories' pictures and takes them in by the way that every upload goes. @returns media ids by slug */
export async function addDemoPictures(viewer: Viewer, stories: DemoArticle[], now: Date): Promise<Map<string, string>> {
  const drawings = await loadDrawings()
  const work = await mkdtemp(join(tmpdir(), 'colophon-drawings-'))
  const ids = new Map<string, string>()
  const due = stories.filter(({ slug, lead }) => lead && drawings.has(slug))
  const draw = async (): Promise<void> => {
    for (let story = due.shift(); story; story = due.shift()) {
      const { slug, lead } = story
      const svg = drawings.get(slug)?.() ?? ''
      const file = join(work, `${slug}.png`)
      await sharp(Buffer.from(svg)).resize({ width: 1920 }).png({ compressionLevel: 3 }).toFile(file)
      const picture = {
        ...(await storePicture(file)),
        ...lead,
        originalName: `${slug}.png`,
        credit: 'Drawing: The Colophon',
        licence: 'MIT',
      }
      ids.set(slug, (await add(viewer, addPictureInput.parse(picture), now)).id)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, draw))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return ids
}
