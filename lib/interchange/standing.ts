import { notReady } from '../articles/ready.ts'
import type { Report } from '../gate/finding.ts'
import { isBlocking } from '../gate/severity.ts'
import type { PreparedArticle } from './article-content.ts'
import type { ArticleLine } from './schema.ts'

export interface Standing {
  status: ArticleLine['status']
  /** Why a live or scheduled article was kept from its readers. */
  reasons: string[]
}

/** Where an article comes in: as it says where the gate was not asked; otherwise what is blocked comes in as a draft. */
export function standingOf({ line, body, report }: PreparedArticle): Standing {
  if (!report) return { status: line.status, reasons: [] }
  const missing = notReady({ headline: line.headline, body }).map(({ message }) => message)
  const reasons = [...missing, ...blockingIn(report)]
  return { status: reasons.length ? 'draft' : line.status, reasons }
}

function blockingIn({ findings }: Report): string[] {
  return findings.filter(({ severity }) => isBlocking(severity)).map(({ rule, message }) => `${rule} ${message}`)
}
