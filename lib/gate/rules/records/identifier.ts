import { isIsbn } from '../../../references/isbn.ts'
import { hostOf } from '../../../references/normalise.ts'
import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const identifier: Rule = {
  id: 'REF-22',
  group: 'records',
  severity: 'I',
  stage: 's',
  title: 'An identifier is invalid, or the house cites only itself',
  why: 'A wrong ISBN leads to another book; a house that leans on itself leans on nothing.',
  fix: 'Correct it, or add a source from outside.',
  falseAlarms: 'low',
  *find({ references, facts }) {
    for (const [index, reference] of references.entries()) {
      const text = `${reference.title} ${reference.note} ${reference.url}`
      const isbn = /\bISBN(?:-1[03])?:? ?([\dX-]{10,17})/i.exec(text)?.[1]
      if (isbn && !isIsbn(isbn.replaceAll('-', ''))) yield atField(index, reference, 'title', `The ISBN ${isbn} is not valid`)
      const issn = /\bISSN:? ?(\d{4}-\d{3}[\dX])\b/i.exec(text)?.[1]
      if (issn && !isIssn(issn)) yield atField(index, reference, 'title', `The ISSN ${issn} is not valid`)
      if (/doi\.org\/(?!10\.\d{4,9}\/\S)/i.test(reference.url)) yield atField(index, reference, 'url', 'This is not a DOI')
    }
    const own = new Set(facts.site.hosts.map((host) => host.replace(/^www\./, '')))
    const [first] = references
    if (first && own.size && references.every(({ url }) => own.has(hostOf(url))))
      yield { path: 'references', excerpt: hostOf(first.url), message: 'Every source is a page of our own', severity: 'W' }
  },
}

function isIssn(code: string): boolean {
  const digits = [...code.replace('-', '')]
  return (
    digits.reduce((sum, digit, index) => sum + (digit.toUpperCase() === 'X' ? 10 : Number(digit)) * (8 - index), 0) % 11 === 0
  )
}
