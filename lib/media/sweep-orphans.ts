import { rm, stat } from 'node:fs/promises'
import { inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { earlierFiles, media } from '#db/schema/publication.ts'
import { socialCards } from '#db/schema/references.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { dataPath } from '../env.ts'
import { listFolder, pictureFolders, pictureOfFile } from './picture-files.ts'

// An upload or a line of an import takes far less to get its row.
const graceMs = 3_600_000
const atOnce = 400

/**
 * Removes what an upload or an import left behind that never got its row: files and work folders older than an hour.
 * What is not named as ours is left alone. @returns how many
 */
export async function sweepOrphans(viewer: Viewer, now: Date): Promise<number> {
  allow(viewer, 'clock:tick')
  let swept = 0
  for (const folder of pictureFolders) {
    const names = await listFolder(folder)
    for (let start = 0; start < names.length; start += atOnce) {
      for (const name of await withoutRow(names.slice(start, start + atOnce))) {
        const path = dataPath(folder, name)
        const found = await stat(path).catch(isGone)
        if (!found || now.getTime() - found.mtimeMs < graceMs) continue
        await rm(path, { recursive: true, force: true })
        swept += 1
      }
    }
  }
  return swept
}

async function withoutRow(names: string[]): Promise<string[]> {
  const ours = names.filter((name) => /^\.(?:work|upload)-/.test(name) || pictureOfFile(name))
  const files = new Set(ours.flatMap((name) => pictureOfFile(name) ?? []))
  const rows = await read()
    .select({ file: media.file })
    .from(media)
    .where(inArray(media.file, [...files]))
  const earlier = await read()
    .select({ file: earlierFiles.file })
    .from(earlierFiles)
    .where(inArray(earlierFiles.file, [...files]))
  const cards = await read()
    .select({ file: socialCards.file })
    .from(socialCards)
    .where(inArray(socialCards.file, [...files]))
  const known = new Set([...rows, ...earlier, ...cards].map(({ file }) => file))
  return ours.filter((name) => !known.has(pictureOfFile(name) ?? ''))
}

function isGone(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}
