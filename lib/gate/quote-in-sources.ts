import type { Line } from './line.ts'
import { once } from './once.ts'
import { quotations, type Reading, sourceTexts } from './reading.ts'
import { type QuoteMatch, quoteMatch } from './text/quote-match.ts'

export interface QuoteFound extends QuoteMatch {
  line: Line
  start: number
  end: number
  quote: string
  key: string
}

/** Every quotation of the article with the passage of a source that is most like it. */
export const quotesInSources = once((reading: Reading): QuoteFound[] => {
  const sources = sourceTexts(reading)
  if (!sources.length) return []
  return quotesOf(reading).map((quote) => {
    const found = sources.map((source) => ({ ...quoteMatch(quote.quote, source), key: source.key }))
    const [best] = found.sort((a, b) => b.share - a.share)
    return {
      ...quote,
      share: best?.share ?? 0,
      passage: best?.passage ?? '',
      span: best?.span ?? { start: 0, end: 0 },
      key: best?.key ?? '',
    }
  })
})

function quotesOf({ prose }: Reading) {
  return prose.flatMap((line) =>
    line.role === 'quotation'
      ? [{ line, start: 0, end: line.text.length, quote: line.text }]
      : quotations(line).map(({ start, end, text }) => ({ line, start, end, quote: text })),
  )
}
