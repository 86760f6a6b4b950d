import type { Reference } from '../articles/content.ts'
import type { Hit } from './finding.ts'

type Field = keyof Reference

/** A hit at a field of a reference, with what stands there as its excerpt. */
export function atField(index: number, reference: Reference, field: Field, message: string, more: Partial<Hit> = {}): Hit {
  const text = String(reference[field])
  return {
    path: `references.${index}.${field}`,
    start: 0,
    end: text.length,
    excerpt: text.slice(0, 200).toWellFormed() || reference.key,
    message,
    ...more,
  }
}

/** The address as parsed, or null where it is damaged or there is none. */
export function parsedUrl({ url }: Pick<Reference, 'url'>): URL | null {
  return url && URL.canParse(url) ? new URL(url) : null
}
