import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file so that it is there whole or not at all: synced beside its place, moved, and the folder synced. */
export async function keepFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  await withFile(`${path}.new`, 'w', async (file) => {
    await file.writeFile(bytes)
    await file.sync()
  })
  await rename(`${path}.new`, path)
  await withFile(folder, 'r', (opened) => opened.sync())
}

async function withFile(path: string, flags: string, use: (file: Awaited<ReturnType<typeof open>>) => Promise<void>) {
  const file = await open(path, flags)
  try {
    await use(file)
  } finally {
    await file.close()
  }
}
