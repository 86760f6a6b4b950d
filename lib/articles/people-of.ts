import type { ArticleContent } from './content.ts'

/** The ids of everybody whom an article names as its author or reviewer. */
export function peopleOf({ bylines, provenance }: Pick<ArticleContent, 'bylines' | 'provenance'>): string[] {
  return [...bylines, ...(provenance.reviewedBy ? [provenance.reviewedBy] : [])]
}
