import { showDay, showPartialDate } from '../dates.ts'
import type { Marker, Numbering } from './citations.ts'
import type { Reference } from './content.ts'

/** What is known of a source beyond what its reference says. */
export interface SourceState {
  archiveUrl: string | null
  liveState: string
  checkedAt: number | null
  seenAliveAt?: number | null
  movedTo?: string | null
  retractedAt: number | null
  retractionNote: string | null
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
}

/** The reference list in the order of its numbers. */
export function listReferences(
  references: Reference[],
  { keys, uses }: Pick<Numbering, 'keys' | 'uses'>,
  sources: ReadonlyMap<string, SourceState>,
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
      state: source ? stateOf(source, zone, language) : null,
      retraction: source?.retractedAt ? source.retractionNote || 'This source was withdrawn by its publisher.' : null,
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

function stateOf({ liveState, checkedAt, seenAliveAt }: SourceState, zone: string, language: string): string | null {
  // What was seen has died since; what was never seen may never have been there.
  if (liveState === 'dead' && seenAliveAt) return `Gone since we saw it on ${showDay(seenAliveAt, zone, language)}`
  const said = states[liveState]
  return said && checkedAt ? `Checked on ${showDay(checkedAt, zone, language)}: ${said}` : null
}
