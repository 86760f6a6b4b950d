import { type ArticleContent, articleContent, type Reference } from '../../articles/content.ts'
import type { BodyDocument } from '../../articles/document.ts'

/** Fields of an article in words; what is not given is empty. */
export interface GivenArticle {
  body: BodyDocument
  references: Reference[]
  [field: string]: unknown
}

/** An article’s content from what a file gives. References stay as they are: the gate names what is wrong with them. @throws ZodError */
export function contentFrom({ references, ...given }: GivenArticle): ArticleContent {
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null))
  return { ...articleContent.parse({ sectionId: 'unknown', ...stated, references: [] }), references }
}
