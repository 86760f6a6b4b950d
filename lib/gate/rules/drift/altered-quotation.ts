import type { Hit } from '../../finding.ts'
import type { Line } from '../../line.ts'
import { quotesInSources } from '../../quote-in-sources.ts'
import type { Rule } from '../../rule.ts'
import { sourceWording } from '../../text/source-wording.ts'

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
    for (const { share, passage, key, line, start, end, quote } of quotesInSources(reading))
      if (share >= 0.6 && share < 0.98)
        yield {
          line,
          start,
          end,
          message: `The quotation was altered; the source reads “${passage.slice(0, 300)}”`,
          data: { passage, key, share },
          ...restored(line, start, quote, passage),
        }
  },
}

// The words of the source between the marks; not across a citation, which would be written over.
function restored(line: Line, start: number, quote: string, passage: string): Pick<Hit, 'everywhere'> {
  const wording = sourceWording(quote, passage)
  const from = line.text.indexOf(quote, start)
  if (!wording || from < 0) return {}
  const [first, last] = [from + wording.start, from + wording.end]
  if (line.cites.some(({ at }) => at > first && at < last)) return {}
  return { everywhere: [{ path: line.path, start: first, end: last, replacement: wording.words }] }
}
