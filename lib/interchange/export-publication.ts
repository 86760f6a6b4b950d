import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { asc } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { media } from '#db/schema/publication.ts'
import { snapshot } from '#db/snapshot.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { exportArticles } from './export-articles.ts'
import { exportCatalogue } from './export-catalogue.ts'
import { exportFile, listMasters } from './export-files.ts'
import { type ExportNames, exportNames } from './export-names.ts'
import { exportRecord } from './export-record.ts'

/** Writes the publication into a folder: publication.ndjson and media/. The same publication gives the same bytes. */
export function exportPublication(viewer: Viewer, folder: string): Promise<{ lines: number; pictures: number }> {
  allow(viewer, 'interchange:export')
  return snapshot(async () => {
    const names = await exportNames()
    await mkdir(join(folder, 'media'), { recursive: true })
    let lines = 0
    async function* counted() {
      for await (const line of allLines(names)) {
        lines += 1
        yield line
      }
    }
    await pipeline(Readable.from(counted()), createWriteStream(join(folder, 'publication.ndjson')))
    const masters = await listMasters()
    const pictures = await read().select().from(media).orderBy(asc(media.createdAt), asc(media.id))
    for (const picture of pictures) await exportFile(picture, masters, join(folder, names.files.get(picture.id) ?? ''))
    return { lines, pictures: pictures.length }
  })
}

async function* allLines(names: ExportNames): AsyncGenerator<string> {
  yield* exportCatalogue(names)
  yield* exportArticles(names)
  yield* exportRecord(names)
}
