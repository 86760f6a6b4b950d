import type { Work } from './work.ts'

const types: Record<Work['kind'], string> = {
  article: 'NEWS',
  web: 'ELEC',
  document: 'RPRT',
  interview: 'PCOMM',
  dataset: 'DATA',
  social: 'ELEC',
  broadcast: 'GEN',
  'own-reporting': 'PCOMM',
}

/** Works as RIS: a tag and a value on each line, CRLF, an empty line between records. */
export function writeRis(works: Work[]): string {
  return works.map(recordOf).join('\r\n')
}

function recordOf({
  key,
  kind,
  title,
  authors,
  container,
  issued,
  accessed,
  url,
  language,
  abstract,
  note,
  archive,
}: Work): string {
  const fields: [tag: string, value: string][] = [
    ['TY', types[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', name]),
    [kind === 'article' ? 'T2' : 'PB', container],
    ['PY', issued.slice(0, 4)],
    ['DA', slashed(issued)],
    ['Y2', slashed(accessed)],
    ['UR', url],
    ['LA', language],
    ['AB', abstract],
    ['N1', note],
    ['N1', archive && `Archived copy: ${archive}`],
  ]
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(value)}`)
  return [...lines, 'ER  - ', ''].join('\r\n')
}

// A tag counts only at the start of a line, so a value without line ends cannot begin another field.
function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim()
}

/** `YYYY/MM/DD/` with what is not known left empty. */
function slashed(date: string): string {
  if (!date) return ''
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}
