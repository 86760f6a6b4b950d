import { copyFile, mkdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { dataPath } from '../env.ts'
import { add } from '../media/add.ts'
import { addPictureInput } from '../media/schema.ts'
import { hashOf, storePicture } from '../media/store-picture.ts'
import { Refusal } from '../refusal.ts'
import type { ImportRun } from './import-run.ts'

export interface Words {
  alt?: string | undefined
  caption?: string | undefined
  credit?: string | undefined
  licence?: string | undefined
}

/**
 * Takes a picture beside the import into the library, once, by its content. @returns its id
 * @throws Refusal when there is no such file, or it is no picture
 */
export async function takeFile(file: string, words: Words, run: ImportRun): Promise<string> {
  const taken = run.pictures.get(file)
  if (taken) return taken
  const path = join(run.folder, file)
  const found = await stat(path).catch(isGone)
  if (!found?.isFile()) throw new Refusal('missing', `There is no file ${file} beside the import.`, 'file')
  const [known] = await read()
    .select({ id: media.id })
    .from(media)
    .where(eq(media.sha256, await hashOf(path)))
  const id = known?.id ?? (await store(path, words, run))
  run.pictures.set(file, id)
  return id
}

async function store(path: string, words: Words, run: ImportRun): Promise<string> {
  const stored = await storePicture(path)
  await mkdir(dataPath('masters'), { recursive: true })
  // Kept as it came, apart from what is served, so that an export gives the same bytes back.
  await copyFile(path, dataPath('masters', `${stored.file}${extname(path).toLowerCase()}`))
  const { alt, caption, credit, licence } = words
  const said = { alt, caption, credit, licence, originalName: basename(path) }
  const input = addPictureInput.parse({ ...pick(stored), ...said })
  return (await add(run.viewer, input, run.now)).id
}

function pick({ file, width, height, widths, bytes, sha256 }: Awaited<ReturnType<typeof storePicture>>) {
  return { file, width, height, widths, bytes, sha256 }
}

function isGone(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
  return null
}
