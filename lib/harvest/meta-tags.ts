import { attribute, listElements, type parseHtml } from '../gate/check/html-tree.ts'

/** The `<meta>` tags of a page by their names in small letters, each with its values in order. */
export function readMetaTags(page: ReturnType<typeof parseHtml>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const tag of listElements(page, ({ tagName }) => tagName === 'meta').slice(0, 1_000)) {
    const name = (attribute(tag, 'property') || attribute(tag, 'name') || attribute(tag, 'itemprop')).trim().toLowerCase()
    const content = attribute(tag, 'content').trim()
    if (name && content) found.set(name, [...(found.get(name) ?? []), content])
  }
  return found
}

/** The first of these tags that says something; `all` joins what it says several times. */
export function tagOf(tags: Map<string, string[]>, names: string[], all = false): string {
  const values = names.flatMap((name) => (tags.get(name)?.length ? [tags.get(name) ?? []] : []))[0] ?? []
  return all ? [...new Set(values)].slice(0, 8).join(', ') : (values[0] ?? '')
}
