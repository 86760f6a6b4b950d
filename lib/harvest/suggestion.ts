/** Where a field of a reference was read. */
export type Origin =
  | 'JSON-LD'
  | 'Highwire'
  | 'Open Graph'
  | 'Dublin Core'
  | 'the page'
  | 'the address'
  | 'the way there'
  | 'the DOI’s registry'
  | 'Open Library'
  | 'the Internet Archive'

/** What a page says for a field of a reference, for an editor to accept. */
export interface Suggestion {
  field: 'url' | 'title' | 'publisher' | 'author' | 'published' | 'archive' | 'kind'
  value: string
  from: Origin
}
