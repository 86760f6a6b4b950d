import { type Line, readable } from '../../line.ts'
import { isCited, quotations, type Reading, sentenceAt } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import type { Span } from '../../text/span.ts'
import { tokensOf } from '../../text/tokens.ts'

export const uncitedQuotation: Rule = {
  id: 'CIT-05',
  group: 'citations',
  severity: 'E',
  stage: 's',
  title: 'A quotation has no source',
  why: 'Nobody can check that the words were said.',
  fix: 'Cite it, or bind it to an interview among the sources.',
  falseAlarms: 'low',
  judged: 'Of 39 errors 14 were questions, titles or display texts: 1.6 % of the articles.',
  softened: 'W where the text names its sources in one place instead of at each paragraph, or where nobody is said to speak.',
  *find(reading) {
    const isOwnInterview = reading.references.some(({ kind }) => kind === 'interview' || kind === 'own-reporting')
    const severity = citesAsItGoes(reading) ? ('E' as const) : ('W' as const)
    for (const line of reading.body) {
      if (line.role === 'code' || line.role === 'cell' || line.role === 'heading' || line.role === 'pullQuote') continue
      for (const quote of line.role === 'quotation' ? wholeOf(line) : quotations(line)) {
        if (isCited(line, sentenceAt(line, quote.end - 1)) || isCited(line, sentenceAt(line, quote.start)) || isOwnInterview)
          continue
        if (line.role === 'quotation' && isCitedBeside(reading, line)) continue
        const isSpoken = line.role === 'quotation' || (wordsIn(line, quote) >= 5 && isSaid(reading, line, quote))
        yield { line, ...quote, message: 'Quotation without a source', severity: isSpoken ? severity : 'W' }
        break
      }
    }
  },
}

function wordsIn({ text }: Line, { start, end }: Span): number {
  return tokensOf(text.slice(start, end)).length
}

// A question that one might ask, or a title, stands in quotation marks as well.
function isSaid({ patterns }: Reading, line: Line, { start, end }: Span): boolean {
  return patterns.speech ? patterns.speech.test(`${line.text.slice(0, start)} ${line.text.slice(end)}`) : true
}

function wholeOf(line: Line): Span[] {
  return readable(line.text).length >= 25 ? [{ start: 0, end: line.text.length }] : []
}

// A block quotation of several paragraphs is cited at its end, or by the line that leads to it.
function isCitedBeside({ body }: Reading, line: Line): boolean {
  return body.some(
    ({ block, cites, role }) => cites.length > 0 && (block === line.block || (role === 'paragraph' && block === line.block - 1)),
  )
}

/** Whether this text cites paragraph by paragraph. One that names its sources in one place lacks more than this citation. */
function citesAsItGoes({ paragraphs }: Reading): boolean {
  const long = paragraphs.filter(({ text }) => text.length > 120)
  return long.length > 0 && long.filter(({ cites }) => cites.length > 0).length * 2 >= long.length
}
