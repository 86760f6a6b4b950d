import { attribute, listElements, type parseHtml, textOf } from '../gate/check/html-tree.ts'

type Page = ReturnType<typeof parseHtml>
type Thing = Record<string, unknown>

const works = /^(?:\w*(?:Article|Posting|Report)|Dataset|Book|Legislation|VideoObject|AudioObject|WebPage|CreativeWork)$/

/** What a page says of its work in JSON-LD, as far as a reference asks. What is no JSON says nothing. */
export function readJsonLd(
  page: Page,
): { title: string; publisher: string; author: string; published: string; isDataset: boolean } | null {
  const scripts = listElements(
    page,
    (element) => element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type').trim()),
  )
  const things = scripts.flatMap((script) =>
    thingsIn(parsed(script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')), 0),
  )
  const found = things.filter((thing) => typesOf(thing).some((type) => works.test(type)))
  // A page that holds an article is that article before it is a page.
  const best = found.find((thing) => typesOf(thing).some((type) => /Article|Posting|Report|Dataset|Book/.test(type))) ?? found[0]
  if (!best) return null
  return {
    title: words(best.headline) || words(best.name),
    publisher: nameOf(best.publisher, things) || nameOf(best.sourceOrganization, things),
    author: nameOf(best.author, things) || nameOf(best.creator, things),
    published: words(best.datePublished) || words(best.dateCreated),
    isDataset: typesOf(best).includes('Dataset'),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => thingsIn(one, depth + 1))
  if (!isThing(value)) return []
  const inside = [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap((one) => thingsIn(one, depth + 1))
  return [value, ...inside]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string')
}

function words(value: unknown): string {
  const [first] = [value].flat()
  return typeof first === 'string' ? first : isThing(first) && typeof first['@value'] === 'string' ? first['@value'] : ''
}

/** The names of people or houses, which may stand elsewhere in the page and only be pointed at. */
function nameOf(value: unknown, things: Thing[]): string {
  const names = [value].flat().map((one) => {
    if (typeof one === 'string') return one.startsWith('http') ? '' : one
    if (!isThing(one)) return ''
    const known = words(one.name) ? one : things.find((thing) => thing['@id'] !== undefined && thing['@id'] === one['@id'])
    return words(known?.name)
  })
  return [...new Set(names.filter(Boolean))].slice(0, 8).join(', ')
}

/** The text of the first element with this tag. */
export function titleOf(page: Page): string {
  const [title] = listElements(page, ({ tagName }) => tagName === 'title')
  return title ? textOf(title) : ''
}
