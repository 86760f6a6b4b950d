import { createHash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { dataPath } from '../env.ts'
import { newSecret } from '../ids.ts'
import { type Decoded, decode } from './decode.ts'
import { takeDecodeTurn } from './decode-turns.ts'

export interface StoredPicture extends Decoded {
  /** The random part of the files' names: 128 bits. */
  file: string
  /** Of the file that was sent. */
  sha256: string
}

/**
 * Decodes a picture and puts its forms into DATA_DIR/media: written and synced in a folder of its own, then moved, then
 * the folder synced, so that a row never names a file that is not there.
 */
export async function storePicture(input: string): Promise<StoredPicture> {
  const folder = dataPath('media')
  await mkdir(folder, { recursive: true })
  const sha256 = await hashOf(input)
  const file = newSecret(16)
  const work = await mkdtemp(join(folder, '.work-'))
  try {
    const decoded = await takeDecodeTurn(() => decode(input, work, file))
    for (const { name } of (await readdir(work, { withFileTypes: true })) as Dirent[])
      await rename(join(work, name), join(folder, name))
    await syncFolder(folder)
    return { ...decoded, file, sha256 }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** SHA-256 of a file, without holding it in memory. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
