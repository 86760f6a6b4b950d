import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { inArray } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { dataPath } from '../env.ts'

const hour = 3_600_000
const atOnce = 400

/** Removes what an upload left behind that never got its row: files and work folders older than an hour. @returns how many */
export async function sweepOrphans(viewer: Viewer, now: Date): Promise<number> {
  allow(viewer, 'clock:tick')
  const folder = dataPath('media')
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  let swept = 0
  for (let start = 0; start < names.length; start += atOnce) {
    for (const name of await withoutRow(names.slice(start, start + atOnce))) {
      const path = dataPath('media', name)
      const found = await stat(path).catch(isGone)
      if (!found || now.getTime() - found.mtimeMs < hour) continue
      await rm(path, { recursive: true, force: true })
      swept += 1
    }
  }
  return swept
}

async function withoutRow(names: string[]): Promise<string[]> {
  const files = new Set(names.flatMap((name) => /^([\w-]{22})-\d+\.(?:webp|jpg)$/.exec(name)?.[1] ?? []))
  const rows = await read()
    .select({ file: media.file })
    .from(media)
    .where(inArray(media.file, [...files]))
  const known = new Set(rows.map(({ file }) => file))
  return names.filter((name) => !known.has(name.slice(0, 22)))
}

function isGone(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}
