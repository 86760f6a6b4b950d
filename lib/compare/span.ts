/** A stretch of text, and whether both texts have it. */
export interface Span {
  text: string
  kind: 'kept' | 'added' | 'removed'
}

/** A line of one text beside the line of the other that it became, word by word. */
export interface LineChange {
  kind: 'kept' | 'changed' | 'added' | 'removed'
  spans: Span[]
  /** What changed that is no word: "Formatting or a link". */
  note?: string
}

/** What changed in one part of an article. */
export interface Change {
  field: string
  label: string
  lines: LineChange[]
}

/** What the text was, of the spans; or, with 'added', what it is now. */
export function textOf(spans: Span[], side: 'removed' | 'added'): string {
  return spans.map(({ kind, text }) => (kind === 'kept' || kind === side ? text : '')).join('')
}
