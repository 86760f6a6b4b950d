import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ArticleView } from '../articles/article-view.ts'
import type { Marker } from '../articles/citations.ts'
import { markedHref } from '../articles/marked-href.ts'
import { provenanceSentence } from '../articles/provenance-sentence.ts'
import type { ReferenceView } from '../articles/reference-view.ts'
import { correctionText } from '../corrections/correction-text.ts'
import { isoMoment, showMoment, showPartialDate } from '../dates.ts'
import { embedOf } from '../embeds/embed-of.ts'
import { bodyToMdast, type MarkdownForms, writePlainMarkdown } from '../interchange/body-to-markdown.ts'
import { urls } from '../urls.ts'
import { pictureFile } from './picture-html.ts'

/** An article as Markdown that any reader knows: its own words, citations as footnotes, references last. */
export function articleMarkdown(article: ArticleView, origin: string): string {
  const { headline, standfirst, label, lead, keyPoints, body, summary, references, corrections, provenance } = article
  const nodes: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(headline)] },
    ...(label ? [paragraph(strong(label))] : []),
    ...corrections.map((correction) => correctionNote(correction, article)),
    ...said(standfirst),
    ...said(`${provenanceSentence(provenance)} ${provenance.note}`.trim()),
    ...(lead ? picture(lead, pictureFile(lead.media, origin).url) : []),
    ...(keyPoints.length ? [heading('Key points'), pointList(keyPoints)] : []),
    ...bodyToMdast(body, formsOf(article, origin)),
    ...(summary ? [heading('Summary'), ...said(summary)] : []),
    ...(references.length
      ? [heading('References'), ...references.map((reference) => footnote(reference, article.language))]
      : []),
  ]
  return `${frontMatter(article, origin)}\n${writePlainMarkdown(nodes)}`
}

// A JSON string is a YAML string too.
function frontMatter(
  { headline, section, slug, language, authors, publishedAt, updatedAt }: ArticleView,
  origin: string,
): string {
  const lines = Object.entries({
    title: headline,
    url: origin + urls.article({ section: section.slug, slug }),
    section: section.name,
    language,
    authors: authors.map(({ name }) => name),
    published: publishedAt === null ? undefined : isoMoment(publishedAt),
    updated: updatedAt === null ? undefined : isoMoment(updatedAt),
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]))
  return ['---', ...lines, '---', ''].join('\n')
}

function formsOf({ markers, media, linked }: ArticleView, origin: string): MarkdownForms {
  return {
    link: (href) => {
      const led = markedHref(href, linked)
      return led?.startsWith('/') ? origin + led : led
    },
    cite: (node) => footnoteMarks(markers.get(node) ?? []),
    special: (name, attributes, inside) => {
      if (name === 'embed') return [embedded(attributes)]
      if (name === 'box') return [quotation([...said(attributes.title ?? '', strong), ...inside])]
      if (name !== 'picture') return [quotation(inside, attributes.speaker)]
      const known = media.get(attributes.media ?? '')
      const { alt = '', caption = '', credit = '' } = attributes
      return known ? picture({ alt, caption, credit }, pictureFile(known, origin).url) : []
    },
  }
}

function quotation(inside: RootContent[], speaker?: string): RootContent {
  return { type: 'blockquote', children: [...(inside as Paragraph[]), ...(speaker ? [paragraph(text(`— ${speaker}`))] : [])] }
}

function embedded({ url = '', title }: Record<string, string>): RootContent {
  const found = embedOf(url)
  const link: PhrasingContent = { type: 'link', url: found?.page ?? url, children: [text(title || url)] }
  return paragraph(link, text(found ? ` (${found.provider})` : ''))
}

function picture({ alt, caption, credit }: { alt: string; caption: string; credit: string }, url: string): RootContent[] {
  return [paragraph({ type: 'image', url, alt }), ...said([caption, credit].filter(Boolean).join(' · '))]
}

function pointList(points: ArticleView['keyPoints']): RootContent {
  const children = points.map((point) => ({
    type: 'listItem' as const,
    children: [paragraph(text(point.text), ...footnoteMarks(point.markers))],
  }))
  return { type: 'list', ordered: true, spread: false, children }
}

function footnoteMarks(markers: Marker[]): PhrasingContent[] {
  return markers.flatMap(({ number, locator }): PhrasingContent[] =>
    number === null
      ? []
      : [{ type: 'footnoteReference', identifier: String(number) }, ...(locator ? [text(` (${locator})`)] : [])],
  )
}

function footnote(reference: ReferenceView, language: string): RootContent {
  const { number, title, url, author, publisher, published, archive, note, retraction, uses } = reference
  const link: PhrasingContent = url ? { type: 'link', url, children: [text(title || url)] } : text(title || 'Without a title')
  const rest = [publisher, published && showPartialDate(published, language), note, retraction].filter(Boolean).join('. ')
  const copy: PhrasingContent[] = archive
    ? [text(' '), { type: 'link', url: archive, children: [text('Archived copy')] }, text('.')]
    : []
  const words = [...new Set(uses.flatMap(({ support }) => support?.exact ?? []))].map((exact) => ` “${exact}”`).join('')
  const line = paragraph(
    ...(author ? [text(`${author}, `)] : []),
    link,
    text(rest ? `. ${rest}.` : '.'),
    ...copy,
    ...(words ? [text(words)] : []),
  )
  return { type: 'footnoteDefinition', identifier: String(number), children: [line] }
}

function correctionNote(correction: ArticleView['corrections'][number], { zone, language }: ArticleView): RootContent {
  const when = `${correction.label}, ${showMoment(correction.madeAt, zone, language)}: `
  return { type: 'blockquote', children: [paragraph(strong(when), text(correctionText(correction)))] }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function heading(value: string): RootContent {
  return { type: 'heading', depth: 2, children: [text(value)] }
}

function said(sentence: string, as = text): RootContent[] {
  return sentence ? [paragraph(as(sentence))] : []
}
