/**
 * The names of what a page can depend on. A verb writes the ones it made stale into the change log; a public query
 * returns the ones that it rests on. No tag string is written anywhere else.
 */
export const tags = {
  /** Name, tagline, menus: on every page. */
  site: 'site',
  front: 'front',
  latest: 'latest',
  corrections: 'corrections',
  /** How many errors readers reported, and what came of it. */
  errorReports: 'error-reports',
  /** The lists of all names. */
  topics: 'topics',
  people: 'people',
  mostRead: 'most-read',
  /** The root of the ledger that was signed last. */
  checkpoint: 'checkpoint',
  search: 'search',
  /** How the gate asks. No page shows it; a report made before is asked for again. */
  checks: 'checks',
  /** The date in the masthead; expired by the worker at midnight. */
  day: 'clock:day',
  /** All that an article's own page says. */
  article: (id: string) => `article:${id}`,
  /** What other pages say of an article: headline, teaser, picture, address. */
  card: (id: string) => `card:${id}`,
  suggestions: (id: string) => `suggestions:${id}`,
  section: (id: string) => `section:${id}`,
  sectionList: (id: string) => `section-list:${id}`,
  topic: (id: string) => `topic:${id}`,
  topicList: (id: string) => `topic-list:${id}`,
  person: (id: string) => `person:${id}`,
  personList: (id: string) => `person-list:${id}`,
  /** The hosts by how much is leant on them. */
  sources: 'sources',
  sourceHost: (host: string) => `source-host:${host}`,
  /** What articles say of a source beside what the reference says: in how many it is cited, as far as that is told. */
  source: (id: string) => `source:${id}`,
  /** Which articles lean on a source, and with which sentence. */
  sourceUses: (id: string) => `source-uses:${id}`,
  page: (slug: string) => `page:${slug}`,
  /** A path that leads nowhere yet, or led elsewhere. */
  address: (path: string) => `address:${path}`,
} as const

/** A tag's kind, and what it is of: '' where there is only one. */
export function readTag(tag: string): { kind: string; id: string } {
  const colon = tag.indexOf(':')
  return colon === -1 ? { kind: tag, id: '' } : { kind: tag.slice(0, colon), id: tag.slice(colon + 1) }
}
