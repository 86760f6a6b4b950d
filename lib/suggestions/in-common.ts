/** What two articles have in common. */
export interface InCommon {
  topics: string[]
  people: string[]
  names: string[]
  sources: string[]
  authors: string[]
  words: string[]
}

const shownNames = 3
const shownWords = 4

/** Why an article is suggested, the plainest reason first: "same topic: Ports", "same people: 2 (Vera Lund, Jo Berg)". */
export function reasonsFor({ topics, people, names, sources, authors, words }: InCommon): string[] {
  const reasons = [
    counted('same topic', 'same topics', topics),
    counted('same person', 'same people', people),
    counted('same name', 'same names', names),
    counted('same source', 'same sources', sources),
    counted('same author', 'same authors', authors),
    words.length ? `same words: ${words.slice(0, shownWords).join(', ')}` : '',
  ]
  return reasons.filter(Boolean)
}

/** Whether it is enough to be shown to somebody who decides. A common author is not. */
export function isEnough({ topics, people, names, sources, words }: InCommon): boolean {
  if (topics.length || people.length || sources.length) return true
  return words.length >= 3 || names.length >= 2 || (names.length === 1 && words.length >= 1)
}

function counted(one: string, many: string, names: string[]): string {
  if (!names.length) return ''
  if (names.length === 1) return `${one}: ${names[0]}`
  const more = names.length > shownNames ? ', …' : ''
  return `${many}: ${names.length} (${names.slice(0, shownNames).join(', ')}${more})`
}
