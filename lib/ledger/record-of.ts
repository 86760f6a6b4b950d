import type { ArticleContent } from '../articles/content.ts'

/** What a revision says to readers: what its entry in the ledger is bound to. */
export type PublicRecord = Omit<ArticleContent, 'readAlso'>

/**
 * The part of an article that is signed: all of it but its "Read also" picks, which are arranged beside the article, and
 * may name what is not public.
 */
export function recordOf({ readAlso: _, ...said }: ArticleContent): PublicRecord {
  return said
}
