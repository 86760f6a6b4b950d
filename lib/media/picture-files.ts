import { mkdir, readdir } from 'node:fs/promises'
import { dataPath } from '../env.ts'

/** Where files of pictures lie under DATA_DIR: what is served, and what an import brought, as it came. */
export const pictureFolders = ['media', 'masters'] as const

// "2Gb…-640.webp" in the one, "2Gb….png" in the other.
const shape = /^([\w-]{22})(?:-\d+\.(?:webp|jpg)|\.[^.]*|)$/

/** The random part of a file's name, which its row has too; null for what is not a picture's. */
export function pictureOfFile(name: string): string | null {
  return shape.exec(name)?.[1] ?? null
}

/** All that lies in one of the folders, which is made when absent. */
export async function listFolder(folder: (typeof pictureFolders)[number]): Promise<string[]> {
  await mkdir(dataPath(folder), { recursive: true })
  return readdir(dataPath(folder))
}
