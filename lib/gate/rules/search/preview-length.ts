import type { Rule } from '../../rule.ts'
import { isCutShort } from '../../text/cut-short.ts'

export const previewLength: Rule = {
  id: 'SEO-01',
  group: 'search',
  severity: 'I',
  stage: 's',
  title: 'The title or description for search is cut or too short',
  why: 'Results show some 60 and 160 characters.',
  fix: 'Write one that fits.',
  falseAlarms: 'medium',
  *find(reading) {
    const { search } = reading.content
    const of = (field: string) => reading.lines.find((line) => line.field === field)
    if (search.title.length > 60)
      yield { line: of('searchTitle'), message: `The search title has ${search.title.length} characters; 60 are shown` }
    const { length } = search.description
    const line = of('searchDescription')
    if (length > 160 || (length > 0 && length < 50))
      yield { line, message: `The search description has ${length} characters; 50 to 160 are good` }
    if (length && isCutShort(search.description, reading)) yield { line, message: 'The search description is cut off' }
  },
}
