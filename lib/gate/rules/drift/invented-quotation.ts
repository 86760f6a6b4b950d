import { quotesInSources } from '../../quote-in-sources.ts'
import type { Rule } from '../../rule.ts'
import { isComparable } from '../../source-lines.ts'

export const inventedQuotation: Rule = {
  id: 'DRF-08',
  group: 'drift',
  severity: 'E',
  stage: 's',
  title: 'A quotation that is in no source',
  why: 'Machines invent what people say.',
  fix: 'Find where it was said, or take it out.',
  falseAlarms: 'medium',
  needs: ['sources'],
  *find(reading) {
    const withText = new Map(
      (reading.facts.sources ?? []).map(({ key, language }) => [key, language ?? reading.content.language]),
    )
    for (const { share, line, start, end } of quotesInSources(reading)) {
      if (share >= 0.6) continue
      const keys = line.cites.flatMap(({ items }) => items.map(({ key }) => key))
      const isOurLanguage = keys.every((key) => {
        const language = withText.get(key)
        return language === undefined || language.slice(0, 2) === reading.content.language.slice(0, 2)
      })
      const severity = isComparable(reading, line) && isOurLanguage ? 'E' : 'W'
      yield { line, start, end, message: 'The quotation is in no source', severity, data: { share } }
    }
  },
}
