import { isoMoment } from '../dates.ts'
import { attribute, findElement, parseHtml } from '../gate/check/html-tree.ts'
import { urlDate } from '../gate/text/url-date.ts'
import { hostOf, withoutTracking } from '../references/normalise.ts'
import { cleanLine } from '../text.ts'
import { readJsonLd, titleOf } from './json-ld.ts'
import { readMetaTags, tagOf } from './meta-tags.ts'
import { partialDay } from './partial-day.ts'
import { readableText } from './readable-text.ts'
import type { Origin, Suggestion } from './suggestion.ts'

/** A page as a source: what it says of itself, and its text. */
export interface HarvestedPage {
  suggestions: Suggestion[]
  title: string
  published: string
  language: string
  text: string
}

/**
 * Reads what a page says of itself, in the order in which it is trusted: JSON-LD, Highwire, Open Graph, Dublin Core, the
 * page, its address. One suggestion for each field, with where it was read.
 */
export function harvestPage(html: string, url: string): HarvestedPage {
  const page = parseHtml(html)
  const linked = readJsonLd(page)
  const tags = readMetaTags(page)
  const said = (names: string[], all = false) => tagOf(tags, names, all)
  const time = findElement(page, (element) => element.tagName === 'time' && attribute(element, 'datetime') !== '')
  const day = urlDate(url)
  const firsts = [
    first('title', 1_000, [
      [linked?.title, 'JSON-LD'],
      [said(['citation_title']), 'Highwire'],
      [said(['og:title']), 'Open Graph'],
      [said(['dc.title', 'dcterms.title']), 'Dublin Core'],
      [titleOf(page), 'the page'],
    ]),
    first('publisher', 400, [
      [linked?.publisher, 'JSON-LD'],
      [said(['citation_journal_title', 'citation_publisher', 'citation_technical_report_institution']), 'Highwire'],
      [said(['og:site_name']), 'Open Graph'],
      [said(['dc.publisher', 'dcterms.publisher']), 'Dublin Core'],
    ]),
    first('author', 400, [
      [linked?.author, 'JSON-LD'],
      [said(['citation_author', 'citation_authors'], true), 'Highwire'],
      [nameOnly(said(['article:author', 'og:article:author'], true)), 'Open Graph'],
      [said(['dc.creator', 'dcterms.creator'], true), 'Dublin Core'],
      [said(['author'], true), 'the page'],
    ]),
    first(
      'published',
      10,
      (
        [
          [linked?.published, 'JSON-LD'],
          [said(['citation_publication_date', 'citation_online_date', 'citation_date']), 'Highwire'],
          [said(['article:published_time', 'og:published_time']), 'Open Graph'],
          [said(['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date']), 'Dublin Core'],
          [attribute(time, 'datetime'), 'the page'],
          [day ? isoMoment(day.at) : '', 'the address'],
        ] as Said[]
      ).map(([words, from]) => [partialDay(words ?? ''), from]),
    ),
  ]
  const canonical = canonicalOf(page, url)
  const suggestions = [
    ...firsts.flat(),
    ...(canonical ? [canonical] : []),
    ...(linked?.isDataset ? [{ field: 'kind' as const, value: 'dataset', from: 'JSON-LD' as const }] : []),
  ]
  const valueFor = (field: Suggestion['field']) => suggestions.find((one) => one.field === field)?.value ?? ''
  const lang = attribute(
    findElement(page, ({ tagName }) => tagName === 'html'),
    'lang',
  )
  const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : ''
  return { suggestions, title: valueFor('title'), published: valueFor('published'), language, text: readableText(page) }
}

type Said = [words: string | undefined, from: Origin]

function first(field: Suggestion['field'], most: number, said: Said[]): Suggestion[] {
  for (const [words, from] of said) {
    const value = cleanLine(words ?? '')
      .slice(0, most)
      .toWellFormed()
      .trim()
    if (value) return [{ field, value, from }]
  }
  return []
}

/** `article:author` often is an address of a profile. */
function nameOnly(words: string): string {
  return /https?:\/\//.test(words) ? '' : words
}

/** The page's own address: as it says, else where the way led in the end, without what tracks. A deep page is no front page. */
function canonicalOf(page: ReturnType<typeof parseHtml>, url: string): Suggestion | null {
  const link = findElement(page, (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')))
  const said = URL.parse(attribute(link, 'href'), url)
  const own = withoutTracking(url)
  const isUsable =
    said !== null &&
    /^https?:$/.test(said.protocol) &&
    attribute(link, 'href') !== '' &&
    hostOf(said) === hostOf(url) &&
    (said.pathname !== '/' || new URL(url).pathname === '/')
  if (isUsable) return { field: 'url', value: said.href, from: 'the page' }
  return { field: 'url', value: own, from: 'the way there' }
}
