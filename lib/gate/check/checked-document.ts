import type { ArticleContent } from '../../articles/content.ts'
import type { GateFacts } from '../facts.ts'

/** One article of a file, as far as the file tells it. */
export interface CheckedDocument {
  /** The file, and where in it: `stories.ndjson:12`. */
  name: string
  content: ArticleContent
  facts: Partial<Pick<GateFacts, 'publishedAt' | 'hasKind' | 'bylines'>>
}
