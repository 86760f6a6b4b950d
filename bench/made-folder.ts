import { spawnSync } from 'node:child_process'
import { newFolder, run } from './processes.ts'

export interface Made {
  folder: string
  importSeconds: number
}

/** A folder with a made-up publication of so many articles, brought in as an operator would. */
export async function madeFolder(articles: number): Promise<Made> {
  const folder = newFolder(`made-${articles}`)
  const file = `${folder}/made.ndjson`
  const made = spawnSync('sh', ['-c', `"${process.execPath}" bench/make-publication.ts ${articles} > "${file}"`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (made.status !== 0) throw new Error('The publication could not be made up.')
  const started = performance.now()
  await run(['newsroom.ts', 'import', '--as-is', file], { DATA_DIR: folder })
  return { folder, importSeconds: (performance.now() - started) / 1_000 }
}

/** The addresses of all articles, as the sitemaps name them. */
export async function articlePaths(url: string): Promise<string[]> {
  const locations = async (path: string) =>
    [...(await (await fetch(url + path)).text()).matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, found = '']) => found)
  const parts = await locations('/sitemap.xml')
  const all = (await Promise.all(parts.map(locations))).flat()
  return all.filter((path) => /^\/[a-z0-9-]+\/[a-z0-9-]+$/.test(path) && !/^\/(topics|people|about)\//.test(path))
}
