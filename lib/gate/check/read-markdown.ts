import { parse } from 'yaml'
import type { Reference } from '../../articles/content.ts'
import { type Block, type BodyDocument, emptyBody } from '../../articles/document.ts'
import { inlineText } from '../../articles/plain-text.ts'
import { markdownToBody } from '../../interchange/markdown-to-body.ts'
import { Refusal } from '../../refusal.ts'
import { slugify } from '../../text.ts'
import type { CheckedDocument } from './checked-document.ts'
import { contentFrom } from './content-from.ts'
import { leadFrom } from './lead-from.ts'
import { lenientReference, textOf } from './lenient-reference.ts'
import { dumpedSources, entriesOf, isSourcesHeading } from './reference-list.ts'
import { linkMarkers } from './typed-cites.ts'

/** Markdown with front matter: the fields of an interchange line, or the names that site generators use for them. */
export function readMarkdown(name: string, text: string): CheckedDocument {
  const { fields, body: markdown } = split(text)
  const listed = Array.isArray(fields.references) ? fields.references : []
  const footnotes = footnotesOf(markdown)
  const references = listed
    .map((value: unknown, index) => lenientReference(value, `ref-${index + 1}`))
    .concat(footnotes.references)
  const read = withoutTitle(markdownToBody(footnotes.text), textOf(fields.headline ?? fields.title))
  const { body, sources } = takeSources(read.body)
  const stated = references.concat(sources)
  const all = stated.length ? stated : dumpedSources(body)
  const headline = read.headline
  const content = contentFrom({
    ...named(fields, [
      'kind',
      'kicker',
      'cardHeadline',
      'teaser',
      'dateline',
      'summary',
      'keyPoints',
      'search',
      'social',
      'provenance',
    ]),
    ...{
      headline,
      slug: textOf(fields.slug) || slugify(headline),
      language: textOf(fields.language ?? fields.lang) || undefined,
    },
    standfirst: textOf(fields.standfirst ?? fields.dek ?? fields.description ?? fields.subtitle),
    ...{ eventDate: textOf(fields.eventDate), topics: listOf(fields.topics ?? fields.tags), readAlso: listOf(fields.readAlso) },
    ...{ body: linkMarkers(body, all), references: all, bylines: listOf(fields.byline ?? fields.author ?? fields.authors) },
    lead: leadFrom(fields.lead),
  })
  const published = Date.parse(textOf(fields.publishedAt ?? fields.date ?? fields.published))
  const bylines = content.bylines.length ? content.bylines : null
  return { name, content, facts: { publishedAt: Number.isNaN(published) ? null : published, bylines } }
}

function split(text: string): { fields: Record<string, unknown>; body: string } {
  const parts = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(text)
  if (!parts) return { fields: {}, body: text }
  const fields: unknown = parse(parts[1] ?? '')
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new Refusal('unreadable', 'The front matter is not a list of fields.')
  return { fields: fields as Record<string, unknown>, body: parts[2] ?? '' }
}

function named(fields: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]))
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(textOf).filter(Boolean)
}

const definition = /^\[\^([A-Za-z0-9_-]{1,40})\]:[ \t]*(.+)$/gm

// Footnotes that hold an address are references.
function footnotesOf(markdown: string): { text: string; references: Reference[] } {
  const found = new Map<string, Reference>()
  for (const [, label = '', text = ''] of markdown.matchAll(definition)) {
    const [entry] = entriesOf([`[1] ${text}`])
    if (entry?.url) found.set(label, { ...entry, key: `fn-${label.toLowerCase()}` })
  }
  if (!found.size) return { text: markdown, references: [] }
  const text = markdown
    .replace(definition, (whole: string, label: string) => (found.has(label) ? '' : whole))
    .replace(/\[\^([A-Za-z0-9_-]{1,40})\]/g, (whole, label: string) => (found.has(label) ? `[@${found.get(label)?.key}]` : whole))
  return { text, references: [...found.values()] }
}

// A first heading of the first level is the headline.
function withoutTitle(body: BodyDocument, headline: string): { headline: string; body: BodyDocument } {
  const [first, ...rest] = body.content
  if (headline || first?.type !== 'heading') return { headline, body }
  return { headline: inlineText(first.content), body: rest.length ? { ...body, content: rest } : emptyBody }
}

// “Sources” and a list at the end are the references.
function takeSources(body: BodyDocument): { body: BodyDocument; sources: Reference[] } {
  const at = body.content.findIndex((block) => block.type === 'heading' && isSourcesHeading(inlineText(block.content)))
  const list = at >= 0 ? body.content[at + 1] : undefined
  if (list?.type !== 'orderedList' && list?.type !== 'bulletList') return { body, sources: [] }
  const sources = entriesOf(list.content.map((item, index) => `[${index + 1}] ${item.content.map(lineOf).join(' ')}`))
  const content = body.content.filter((_, index) => index !== at && index !== at + 1)
  return { body: content.length ? { ...body, content } : emptyBody, sources }
}

function lineOf(node: Block | { type: string }): string {
  if (node.type !== 'paragraph' || !('content' in node)) return ''
  const nodes = (node as { content?: Parameters<typeof inlineText>[0] }).content ?? []
  const links = nodes
    .flatMap((inline) => (inline.type === 'text' ? (inline.marks ?? []) : []))
    .flatMap((mark) => (mark.type === 'link' ? mark.attrs.href : []))
  const text = inlineText(nodes)
  return /https?:/.test(text) ? text : [text, ...links].join(' ')
}
