import type { Reference } from '../../articles/content.ts'
import { type BodyDocument, emptyBody } from '../../articles/document.ts'
import { cleanLine, slugify } from '../../text.ts'
import type { CheckedDocument } from './checked-document.ts'
import { contentFrom } from './content-from.ts'
import { blocksUnder } from './html-blocks.ts'
import { attribute, findElement, type HtmlElement, listElements, parseHtml, textOf } from './html-tree.ts'
import { dumpedSources, entriesOf, isSourcesHeading } from './reference-list.ts'
import { linkMarkers } from './typed-cites.ts'

type Node = ReturnType<typeof parseHtml>

/** A page: its article with headline, standfirst, text and sources, and what its head says of it. */
export function readHtml(name: string, text: string): CheckedDocument {
  const page = parseHtml(text)
  const root =
    findElement(page, ({ tagName }) => tagName === 'article') ??
    findElement(page, ({ tagName }) => tagName === 'main') ??
    findElement(page, ({ tagName }) => tagName === 'body') ??
    page
  const title = findElement(root, ({ tagName }) => tagName === 'h1') ?? findElement(page, ({ tagName }) => tagName === 'h1')
  const standfirst = findElement(root, (element) =>
    /\b(?:standfirst|dek|subtitle|lede|article-summary)\b/i.test(attribute(element, 'class')),
  )
  const byline = findElement(
    root,
    (element) => attribute(element, 'rel') === 'author' || /\bbyline\b/i.test(attribute(element, 'class')),
  )
  const { references: listed, keys, skipped } = sourcesIn(page)
  const skip = new Set<Node>([title, standfirst, byline, ...skipped].filter((node) => node !== null))
  const blocks = blocksUnder(root, (fragment) => keys.get(fragment), skip)
  const body: BodyDocument = blocks.length ? { type: 'doc', content: blocks } : emptyBody
  const references = listed.length ? listed : dumpedSources(body)
  const headline = (
    textOf(title) ||
    meta(page, 'og:title') ||
    textOf(findElement(page, ({ tagName }) => tagName === 'title'))
  ).slice(0, 300)
  const content = contentFrom({
    ...{
      headline,
      slug: slugify(headline),
      standfirst: textOf(standfirst).slice(0, 1_000),
      language: languageOf(page),
      references,
    },
    body: linkMarkers(body, references),
    search: { title: '', description: cleanLine(meta(page, 'description')).slice(0, 500) },
  })
  const author = textOf(byline).replace(/^(?:by|von|par) /i, '') || meta(page, 'author')
  const published = Date.parse(
    meta(page, 'article:published_time') ||
      attribute(
        findElement(root, ({ tagName }) => tagName === 'time'),
        'datetime',
      ),
  )
  return { name, content, facts: { publishedAt: Number.isNaN(published) ? null : published, bylines: author ? [author] : null } }
}

function meta(page: Node, name: string): string {
  return attribute(
    findElement(
      page,
      (element) => element.tagName === 'meta' && (attribute(element, 'property') === name || attribute(element, 'name') === name),
    ),
    'content',
  )
}

function languageOf(page: Node): string | undefined {
  const language = attribute(
    findElement(page, ({ tagName }) => tagName === 'html'),
    'lang',
  )
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined
}

// The list of sources: by its role, or by the heading above it.
function sourcesIn(page: Node): { references: Reference[]; keys: Map<string, string>; skipped: Node[] } {
  const section = findElement(
    page,
    (element) =>
      /\bdoc-(?:bibliography|endnotes)\b/.test(attribute(element, 'role')) ||
      /\b(?:references|footnotes)\b/i.test(attribute(element, 'class')),
  )
  const heading = listElements(page, ({ tagName }) => /^h[2-6]$/.test(tagName)).find((element) =>
    isSourcesHeading(textOf(element)),
  )
  const list = section ? listIn(section) : heading ? listAfter(heading) : null
  if (!list) return { references: [], keys: new Map(), skipped: [] }
  const items = listElements(list, ({ tagName }) => tagName === 'li')
  const references = items.map((item, index) => referenceOf(item, index))
  const keys = new Map(items.flatMap((item, index) => idsOf(item).map((id) => [id, references[index]?.key ?? ''] as const)))
  return {
    references,
    keys,
    skipped: section ? [section] : [heading, list].filter((node) => node !== null && node !== undefined),
  }
}

function listIn(section: HtmlElement): HtmlElement | null {
  return findElement(section, ({ tagName }) => tagName === 'ol' || tagName === 'ul')
}

function listAfter(heading: HtmlElement): HtmlElement | null {
  const siblings = heading.parentNode && 'childNodes' in heading.parentNode ? heading.parentNode.childNodes : []
  const next = siblings.slice(siblings.indexOf(heading) + 1).find((node) => 'tagName' in node)
  return next && 'tagName' in next && (next.tagName === 'ol' || next.tagName === 'ul') ? next : null
}

function idsOf(item: HtmlElement): string[] {
  return listElements(item, (element) => attribute(element, 'id') !== '').map((element) => attribute(element, 'id'))
}

function referenceOf(item: HtmlElement, index: number): Reference {
  const links = listElements(item, (element) => element.tagName === 'a' && /^https?:/i.test(attribute(element, 'href')))
  const [first, ...others] = links
  const url = attribute(first ?? null, 'href')
  const archive = others.map((link) => attribute(link, 'href')).find((href) => /archive\./.test(href)) ?? ''
  const [entry] = entriesOf([`[${index + 1}] ${textOf(item).replace(/https?:\/\/\S+/g, ' ')} ${url}`])
  const cited = textOf(findElement(item, ({ tagName }) => tagName === 'cite'))
  const issued = attribute(
    findElement(item, ({ tagName }) => tagName === 'time'),
    'datetime',
  ).slice(0, 10)
  const title = cited || entry?.title || textOf(first ?? null)
  return {
    ...(entry ?? { kind: 'web', publisher: '', author: '', accessed: '', note: '', published: '' }),
    key: `ref-${index + 1}`,
    url,
    archive,
    title,
    published: issued || (entry?.published ?? ''),
  }
}
