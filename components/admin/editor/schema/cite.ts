import { Node } from '@tiptap/core'
import type { CiteNode } from '#lib/articles/document.ts'

export type CiteItem = CiteNode['attrs']['items'][number]

/** A marker in the text: the keys of the references that the sentence before it leans on. Numbers are for the eye only. */
export const Cite = Node.create({
  name: 'cite',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    items: {
      default: [],
      parseHTML: (marker) => readItems(marker.getAttribute('data-cite')),
      renderHTML: ({ items }) => ({ 'data-cite': JSON.stringify(items) }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'sup[data-cite]',
      priority: 60,
      getAttrs: (marker) => (readItems(marker.getAttribute('data-cite')).length ? {} : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],
})

// What is on the clipboard may have been written by anybody.
function readItems(text: string | null): CiteItem[] {
  if (!text) return []
  try {
    const items: unknown = JSON.parse(text)
    return Array.isArray(items) ? items.filter(isItem).slice(0, 20) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isItem(item: unknown): item is CiteItem {
  if (!isRecord(item)) return false
  const { key, locator, support, relation, ...rest } = item
  const isWellNamed = typeof key === 'string' && /^[a-z][a-z0-9_-]{0,59}$/.test(key)
  const isRelated = relation === undefined || ['supports', 'background', 'disputes'].includes(relation as string)
  return isWellNamed && isText(locator, 120) && isRelated && (support === undefined || isQuote(support)) && isEmpty(rest)
}

function isQuote(quote: unknown): boolean {
  if (!isRecord(quote)) return false
  const { exact, prefix = '', suffix = '', ...rest } = quote
  return isText(exact, 300) && exact !== '' && isText(prefix, 64) && isText(suffix, 64) && isEmpty(rest)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.length <= most
}

function isEmpty(rest: object): boolean {
  return Object.keys(rest).length === 0
}
