import type { Tx } from '#db/client.ts'
import type { ImportRun } from './import-run.ts'
import type { Prepared } from './prepare.ts'
import { takeArticle } from './take-article.ts'
import { takeCorrection } from './take-correction.ts'
import { takeCuration } from './take-curation.ts'
import { takeMedia } from './take-media.ts'
import { takeNamed } from './take-named.ts'
import { takePage } from './take-page.ts'
import { takeRedirect } from './take-redirect.ts'
import { takeSettings } from './take-settings.ts'

/** Takes one line in. @returns whether it said anything new */
export function takeLine(tx: Tx, prepared: Prepared, run: ImportRun): Promise<boolean> {
  if (prepared.type === 'article') return takeArticle(tx, prepared, run)
  if (prepared.type === 'media') return takeMedia(tx, prepared, run)
  if (prepared.type === 'page') return takePage(tx, prepared, run)
  const { line } = prepared
  switch (line.type) {
    case 'settings':
      return takeSettings(tx, line, run)
    case 'section':
    case 'topic':
    case 'person':
      return takeNamed(tx, line, run)
    case 'curation':
      return takeCuration(tx, line, run)
    case 'correction':
      return takeCorrection(tx, line, run)
    case 'redirect':
      return takeRedirect(tx, line, run)
  }
}
