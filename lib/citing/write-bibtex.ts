import type { Work } from './work.ts'

// BibTeX counts braces even behind a backslash, so those of a text become words. This is what keeps one field one field.
const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Works as BibTeX for biber and its kin: `@online` with an address, `@misc` without. UTF-8, one line a field. */
export function writeBibtex(works: Work[]): string {
  return works.map(entryOf).join('\n')
}

function entryOf(work: Work): string {
  const { key, title, container, issued, accessed, url, language, abstract, note, archive } = work
  const notes = [note, archive && `Archived copy: ${archive}`].filter(Boolean).join('. ')
  const fields: [name: string, value: string][] = [
    ['author', authorsOf(work)],
    ['title', title && `{${texText(title)}}`],
    ['organization', texText(container)],
    ['date', issued],
    ['year', issued.slice(0, 4)],
    ['url', verbatim(url)],
    ['urldate', accessed],
    ['langid', texText(language)],
    ['abstract', texText(abstract)],
    ['note', texText(notes)],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@${url ? 'online' : 'misc'}{${key},`, ...lines, '}', ''].join('\n')
}

// A name of ours may be sorted by its last part; another's line is one name, whatever stands in it.
function authorsOf({ kind, authors }: Work): string {
  const isPlain = (name: string) => kind === 'article' && !/,|\sand\s/i.test(name)
  return authors.map((name) => (isPlain(name) ? texText(name) : `{${texText(name)}}`)).join(' and ')
}

function texText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_~^]/g, (one) => special[one] ?? one)
}

/** An address is taken as it stands, but for what would end the field. */
function verbatim(url: string): string {
  return url.replace(/[\s{}\\]/g, (one) => encodeURIComponent(one))
}
