import type { ArticleContent, Reference } from '../articles/content.ts'

type PublicAnonymity = Omit<NonNullable<Reference['anonymous']>, 'knownTo'>
type PublicReference = Omit<Reference, 'anonymous'> & { anonymous?: PublicAnonymity }

/** What a revision says to readers: what its entry in the ledger is bound to. */
export type PublicRecord = Omit<ArticleContent, 'readAlso' | 'references'> & { references: PublicReference[] }

/**
 * The part of an article that is signed: all of it but its "Read also" picks, which are arranged beside the article and
 * may name what is not public, and but who of the house knows the name of an anonymous source.
 */
export function recordOf({ readAlso: _, references, ...said }: ArticleContent): PublicRecord {
  return { ...said, references: references.map(publicReference) }
}

// This is the line between what protects a source and what readers may check.
function publicReference({ anonymous, ...reference }: Reference): PublicReference {
  if (!anonymous) return reference
  const { knownTo: _, ...shown } = anonymous
  return { ...reference, anonymous: shown }
}
