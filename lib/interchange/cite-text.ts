import type { CiteNode } from '../articles/document.ts'

type Items = CiteNode['attrs']['items']

const cluster = /\[(@[a-z][a-z0-9_-]{0,59}(?:, [^;[\]]{1,120})?(?:; ?@[a-z][a-z0-9_-]{0,59}(?:, [^;[\]]{1,120})?){0,19})\]/g

/** Cuts text at `[@gaz-1]` and `[@gaz-1, p. 4; @port-1]`: strings and clusters in turn. */
export function splitAtCites(text: string): (string | Items)[] {
  return text.split(cluster).flatMap((part, index): (string | Items)[] => (index % 2 ? [itemsOf(part)] : part ? [part] : []))
}

function itemsOf(inside: string): Items {
  return inside.split(/; ?(?=@)/).map((use) => {
    const [key = '', ...locator] = use.slice(1).split(', ')
    return { key, locator: locator.join(', ').trim() }
  })
}

/** The same the other way: `[@gaz-1, p. 4; @port-1]`. */
export function citeText(items: Items): string {
  return `[${items.map(({ key, locator }) => `@${key}${locator ? `, ${locator.replace(/[;[\]\n]/g, ' ')}` : ''}`).join('; ')}]`
}
