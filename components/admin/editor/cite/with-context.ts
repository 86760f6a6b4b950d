import { quoteIn } from '#lib/references/text-fragment.ts'
import { cleanLine } from '#lib/text.ts'
import type { CiteItem } from '../schema/cite.ts'

/** A citation as it is kept: words trimmed, and with what stands around them where the source's text is attached. */
export function withContext({ key, locator, support, relation }: CiteItem, text: string): CiteItem {
  const exact = cleanLine(support?.exact ?? '')
  const quote = exact ? quoteIn(text, exact) : null
  return {
    ...{ key, locator: locator.trim() },
    ...(quote ? { support: quote } : {}),
    ...(relation && relation !== 'supports' ? { relation } : {}),
  }
}

/** Whether the text of the source, where it is attached, has these words. */
export function hasWords(text: string, exact: string): boolean {
  return text.replace(/\s+/g, ' ').includes(cleanLine(exact))
}
