import { showDay, showPartialDate } from '../dates.ts'
import type { SourceMark } from '../sources/source-mark.ts'
import type { Marker, Numbering } from './citations.ts'
import type { Reference } from './content.ts'

/** What is known of a source beyond what its reference says. */
export interface SourceState {
  archiveUrl: string | null
  liveState: string
  checkedAt: number | null
  seenAliveAt?: number | null
  movedTo?: string | null
  /** What the desk says of it, and since when. */
  mark: SourceMark | null
  markedAt: number | null
  markNote: string
}

/** A source that has a page of its own, and how many live articles lean on it. */
export interface CitedSource extends SourceState {
  id: string
  host: string
  articles: number
}

/** An entry of the reference list, with every place that leans on it. */
export interface ReferenceView extends Reference {
  number: number
  /** The entry's own id: `r-gaz-1`. */
  id: string
  /** Publisher and date: what stands in the margin and is spoken at the mark. */
  short: string
  uses: Marker[]
  /** Whether the source was still there, and when we looked. */
  state: string | null
  /** Where the page is now, where it moved. */
  movedTo: string | null
  retraction: string | null
  /** Where all that leans on the source is found; null where nothing that is live does. */
  page: { id: string; host: string; articles: number } | null
}

/** The reference list in the order of its numbers. */
export function listReferences(
  references: Reference[],
  { keys, uses }: Pick<Numbering, 'keys' | 'uses'>,
  sources: ReadonlyMap<string, CitedSource>,
  zone: string,
  language = 'en',
): ReferenceView[] {
  const byKey = new Map(references.map((reference) => [reference.key, reference]))
  return keys.flatMap((key, index) => {
    const reference = byKey.get(key)
    if (!reference) return []
    const source = sources.get(key)
    return {
      ...reference,
      archive: reference.archive || source?.archiveUrl || '',
      number: index + 1,
      id: `r-${key}`,
      short: shortForm(reference, language),
      uses: uses.get(key) ?? [],
      movedTo: source?.liveState === 'moved' ? (source.movedTo ?? null) : null,
      state: source ? sourceState(source, zone, language) : null,
      retraction: source ? sourceWarning(source, zone, language) : null,
      page: source ? { id: source.id, host: source.host, articles: source.articles } : null,
    }
  })
}

function shortForm({ publisher, author, title, url, published }: Reference, language: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  const name = publisher || author || host || title || 'A source'
  return published ? `${name}, ${showPartialDate(published, language)}` : name
}

const states: Record<string, string> = {
  alive: 'there',
  paywalled: 'there, for subscribers',
  blocked: 'there, closed to programs',
  moved: 'moved',
  dead: 'gone',
  unverified: 'not there, and never seen by us',
}

/** Whether a source was there when we looked last, or null where nobody did. */
export function sourceState({ liveState, checkedAt, seenAliveAt }: SourceState, zone: string, language: string): string | null {
  // What was seen has died since; what was never seen may never have been there.
  if (liveState === 'dead' && seenAliveAt) return `Gone since we saw it on ${showDay(seenAliveAt, zone, language)}`
  const said = states[liveState]
  return said && checkedAt ? `Checked on ${showDay(checkedAt, zone, language)}: ${said}` : null
}

const warnings: Record<SourceMark, string> = {
  retracted: 'Retracted',
  corrected: 'Corrected by its publisher, as we noted',
  dead: 'Gone, as we noted',
}

/** What a reader is told of a source that changed: what, when and why. */
export function sourceWarning({ mark, markedAt, markNote }: SourceState, zone: string, language: string): string | null {
  if (!mark || markedAt === null) return null
  return `${warnings[mark]} on ${showDay(markedAt, zone, language)}: ${markNote || 'its publisher gave no reason.'}`
}
