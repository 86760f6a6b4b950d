import type { Tx } from '#db/client.ts'
import { settings } from '#db/schema/publication.ts'
import type { ArticleContent } from '../articles/content.ts'
import { type Fault, notReady } from '../articles/ready.ts'
import { defaultSettings, type Settings } from '../settings/schema.ts'
import type { ImportRun } from './import-run.ts'
import type { ArticleLine } from './schema.ts'

export interface Standing {
  status: ArticleLine['status']
  /** What kept a live or scheduled article from its readers. */
  faults: Fault[]
}

/** Where an article comes in: as it says with `--as-is`; otherwise what may not go out comes in as a draft. */
export async function standingOf(tx: Tx, line: ArticleLine, content: ArticleContent, run: ImportRun): Promise<Standing> {
  if (run.asIs || (line.status !== 'live' && line.status !== 'scheduled')) return { status: line.status, faults: [] }
  run.site ??= await siteSettings(tx)
  const faults = notReady(content, run.site)
  return { status: faults.length ? 'draft' : line.status, faults }
}

async function siteSettings(tx: Tx): Promise<Settings> {
  const [row] = await tx.select({ value: settings.value }).from(settings)
  return { ...defaultSettings, ...(row?.value as Partial<Settings> | undefined) }
}
