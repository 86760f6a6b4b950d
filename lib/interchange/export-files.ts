import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { extname, join, parse } from 'node:path'
import { dataPath } from '../env.ts'
import { slugify } from '../text.ts'

interface Picture {
  id: string
  file: string
  widths: number[]
  originalName: string
}

/** The files that pictures came in as by an import, by the random part of their names. */
export async function listMasters(): Promise<Map<string, string>> {
  await mkdir(dataPath('masters'), { recursive: true })
  const names = await readdir(dataPath('masters'))
  return new Map(names.map((name) => [name.slice(0, 22), name]))
}

/** A readable name for each picture, after the file that was sent; the same pictures in the same order get the same names. */
export function nameFiles(pictures: Picture[], masters: Map<string, string>): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const { id, file, originalName } of pictures) {
    // At most 64 characters in all, which is what a body may hold.
    const stem = slugify(parse(originalName).name).slice(0, 44) || 'picture'
    let name = stem
    for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}`
    taken.add(name)
    names.set(id, `media/${name}${extname(masters.get(file) ?? '.jpg')}`)
  }
  return names
}

/** Copies a picture into an export: as it came by an import, otherwise its largest JPEG. */
export function exportFile({ file, widths }: Picture, masters: Map<string, string>, to: string): Promise<void> {
  const master = masters.get(file)
  const from = master ? dataPath('masters', master) : dataPath('media', `${file}-${Math.max(...widths)}.jpg`)
  return copyFile(from, join(to))
}
