import { canonicalJson } from '../articles/canonical.ts'
import type { ArticleContent } from '../articles/content.ts'
import { pointSupport } from '../articles/key-point.ts'
import { bodyLines } from './body-lines.ts'
import { compareByKey, compareLines, type Line } from './compare-lines.ts'
import { compareWords } from './compare-words.ts'
import { type PlainField, plainFields } from './plain-fields.ts'
import type { Change, LineChange } from './span.ts'

type Content = Omit<ArticleContent, 'readAlso'> & Partial<Pick<ArticleContent, 'readAlso'>>

/**
 * What changed between two revisions of an article: first what stands around its text, then the text by its paragraphs.
 * Only what changed is in it, but for the text, whose kept paragraphs show where one is. `nameOf` gives the name of a
 * section, a topic, a person or an article by its id.
 */
export function compareArticles(before: Content, after: Content, nameOf: (id: string) => string): Change[] {
  const changes: Change[] = [
    wordsOf('headline', before, after, nameOf),
    { field: 'lead', label: 'Lead picture', lines: pictureLines(before, after) },
    wordsOf('caption', before, after, nameOf),
    { field: 'references', label: 'References', lines: compareByKey(referenceLines(before), referenceLines(after)) },
    { field: 'keyPoints', label: 'Key points', lines: pointLines(before, after) },
    ...plainFields
      .filter(({ field }) => field !== 'headline' && field !== 'caption')
      .map((one) => words(one, before, after, nameOf)),
    { field: 'body', label: 'Text', lines: textLines(before, after) },
  ]
  return changes.filter(({ lines }) => lines.some(({ kind }) => kind !== 'kept'))
}

function wordsOf(name: PlainField['field'], before: Content, after: Content, nameOf: (id: string) => string): Change {
  const found = plainFields.find(({ field }) => field === name)
  if (!found) throw new Error(`There is no field ${name}.`)
  return words(found, before, after, nameOf)
}

function words({ field, label, read }: PlainField, before: Content, after: Content, nameOf: (id: string) => string): Change {
  const [was, is] = [read(before, nameOf), read(after, nameOf)]
  const kind = was === is ? 'kept' : was === '' ? 'added' : is === '' ? 'removed' : 'changed'
  return { field, label, lines: [{ kind, spans: compareWords(was, is) }] }
}

// Which picture it is has no words; that it is another one is said.
function pictureLines({ lead: was }: Content, { lead: is }: Content): LineChange[] {
  if (was?.mediaId === is?.mediaId) return []
  const line = (text: string, kind: 'added' | 'removed' | 'changed'): LineChange[] => [{ kind, spans: [], note: text }]
  if (!was) return line('A picture was added', 'added')
  return is ? line('Another picture', 'changed') : line('The picture was taken out', 'removed')
}

function referenceLines({ references }: Content): Line[] {
  return references.map(({ key, kind, url, title, publisher, author, published, accessed, archive, note }) => {
    const read = accessed && `read on ${accessed}`
    const text = [title, author, publisher, published, note, url, archive && `archived at ${archive}`, read]
    return { key, form: kind, text: text.filter(Boolean).join(' · ') }
  })
}

function pointLines(before: Content, after: Content): LineChange[] {
  const sourceOf = sourceNames(after, sourceNames(before))
  const points = ({ keyPoints }: Content): Line[] =>
    keyPoints.map((point) => ({
      key: canonicalJson(point),
      text: [point.text, ...point.cites.map((key) => `[${sourceOf(key)}${quoted(point, key)}]`)].join(' '),
    }))
  return compareLines(points(before), points(after))
}

function quoted(point: Content['keyPoints'][number], key: string): string {
  const support = pointSupport(point, key)
  return support ? `: “${support.exact}”` : ''
}

function textLines(before: Content, after: Content): LineChange[] {
  // A source that is named otherwise now is a change of the reference, not of every paragraph that leans on it.
  const now = sourceNames(after, sourceNames(before))
  return compareLines(bodyLines(before.body, now), bodyLines(after.body, now))
}

function sourceNames({ references }: Content, otherwise: (key: string) => string = (key) => key) {
  const names = new Map(references.map(({ key, publisher, title }) => [key, publisher || title || key]))
  return (key: string) => names.get(key) ?? otherwise(key)
}
