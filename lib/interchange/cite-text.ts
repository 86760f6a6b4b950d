import type { CiteNode, Relation } from '../articles/document.ts'

type Items = CiteNode['attrs']['items']
type Item = Items[number]

const item = String.raw`@[a-z][a-z0-9_-]{0,59}(?:, [^;[\]{}]{1,120})?(?: ?\{[^;[\]{}]{1,4000}\})?`
const cluster = new RegExp(String.raw`\[(${item}(?:; ?${item}){0,19})\]`, 'g')
const parts = /^([a-z][a-z0-9_-]{0,59})(?:, ([^;[\]{}]{1,120}?))?(?: ?\{([^;[\]{}]{1,4000})\})?$/
const field = /([a-z]+)="([^"]*)"/g
const relations = new Set<string>(['supports', 'background', 'disputes'] satisfies Relation[])

/** Cuts text at `[@gaz-1]` and `[@gaz-1, p. 4; @port-1 {words="in May"}]`: strings and clusters in turn. */
export function splitAtCites(text: string): (string | Items)[] {
  return text.split(cluster).flatMap((part, index): (string | Items)[] => (index % 2 ? [itemsOf(part)] : part ? [part] : []))
}

function itemsOf(inside: string): Items {
  return inside.split(/; ?(?=@)/).map((use): Item => {
    const [, key = '', locator = '', said = ''] = parts.exec(use.slice(1)) ?? []
    const fields = new Map([...said.matchAll(field)].map(([, name = '', value = '']) => [name, unpack(value)]))
    const [words = '', before, after] = ['words', 'before', 'after'].map((name) => fields.get(name))
    const relation = fields.get('relation') ?? ''
    return {
      ...{ key, locator: fields.get('where') ?? locator.trim() },
      ...(words ? { support: { exact: words, ...(before ? { prefix: before } : {}), ...(after ? { suffix: after } : {}) } } : {}),
      ...(relations.has(relation) ? { relation: relation as Relation } : {}),
    }
  })
}

/** The same the other way: `[@gaz-1, p. 4; @port-1 {words="in May"}]`. */
export function citeText(items: Items): string {
  return `[${items.map((use) => `@${use.key}${whereText(use)}${fieldsText(use)}`).join('; ')}]`
}

// What would end a citation, or be read as markup, is written as one of its fields.
const isPlain = (locator: string) =>
  /^[^;[\]{}\n"%&<>*_`~|:@\\^]{1,120}$/.test(locator) && !/www\./i.test(locator) && locator === locator.trim()

function whereText({ locator }: Item): string {
  return isPlain(locator) ? `, ${locator}` : ''
}

function fieldsText({ locator, support, relation }: Item): string {
  const where = locator && !isPlain(locator) ? locator : ''
  const { exact = '', prefix = '', suffix = '' } = support ?? {}
  const said = Object.entries({ where, words: exact, before: prefix, after: suffix, relation: relation ?? '' })
  const fields = said.flatMap(([name, value]) => (value ? [`${name}="${pack(value)}"`] : []))
  return fields.length ? ` {${fields.join(' ')}}` : ''
}

// Percent-encoded wherever Markdown, or a citation itself, could read something else into it.
function pack(text: string): string {
  return text.toWellFormed().replace(/[^\P{ASCII}A-Za-z0-9 ,.'()?/-]|[\u0080-\u00a0\u2028\u2029]|w(?=ww\.)/giu, escaped)
}

// `encodeURIComponent` leaves some marks that Markdown reads.
function escaped(letter: string): string {
  const code = letter.charCodeAt(0)
  return code < 128 ? `%${code.toString(16).padStart(2, '0')}` : encodeURIComponent(letter)
}

function unpack(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
