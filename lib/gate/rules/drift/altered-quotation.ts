import { quotesInSources } from '../../quote-in-sources.ts'
import type { Rule } from '../../rule.ts'

export const alteredQuotation: Rule = {
  id: 'DRF-07',
  group: 'drift',
  severity: 'E',
  stage: 's',
  title: 'A quotation was altered',
  why: 'Quotation marks promise the words as they were said.',
  fix: 'Restore the words, or drop the quotation marks.',
  falseAlarms: 'low',
  needs: ['sources'],
  *find(reading) {
    for (const { share, passage, key, line, start, end } of quotesInSources(reading))
      if (share >= 0.6 && share < 0.98)
        yield {
          line,
          start,
          end,
          message: `The quotation was altered; the source reads “${passage.slice(0, 300)}”`,
          data: { passage, key, share },
        }
  },
}
