import { plainText } from '../articles/plain-text.ts'
import { blocksUnder } from '../gate/check/html-blocks.ts'
import { findElement, type parseHtml } from '../gate/check/html-tree.ts'
import { cleanText } from '../text.ts'

/** The text of a page without what stands around it: its article, else its main part, else all of it. */
export function readableText(page: ReturnType<typeof parseHtml>): string {
  const root =
    findElement(page, ({ tagName }) => tagName === 'article') ??
    findElement(page, ({ tagName }) => tagName === 'main') ??
    findElement(page, ({ tagName }) => tagName === 'body') ??
    page
  const blocks = blocksUnder(root, () => undefined, new Set())
  return cleanText(plainText({ type: 'doc', content: blocks })).trim()
}
