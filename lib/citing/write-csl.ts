import type { Work } from './work.ts'

const types: Record<Work['kind'], string> = {
  article: 'article-newspaper',
  web: 'webpage',
  document: 'document',
  interview: 'interview',
  dataset: 'dataset',
  social: 'post',
  broadcast: 'broadcast',
  'own-reporting': 'personal_communication',
}

/** Works as CSL-JSON. Names stay whole (`literal`): nothing says which part of one is the family's. */
export function writeCsl(works: Work[]): string {
  return `${JSON.stringify(works.map(itemOf), null, 2)}\n`
}

function itemOf({ key, kind, title, authors, container, issued, accessed, url, language, abstract, note, archive }: Work) {
  const isPaper = kind === 'article'
  return {
    id: key,
    type: types[kind],
    title,
    ...(authors.length ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(container ? { [isPaper ? 'container-title' : 'publisher']: container } : {}),
    ...(issued ? { issued: dateOf(issued) } : {}),
    ...(accessed ? { accessed: dateOf(accessed) } : {}),
    ...(url ? { URL: url } : {}),
    ...(language ? { language } : {}),
    ...(abstract ? { abstract } : {}),
    ...(note ? { note } : {}),
    ...(archive ? { archive_location: archive } : {}),
  }
}

function dateOf(value: string) {
  return { 'date-parts': [value.split('-').map(Number)] }
}
