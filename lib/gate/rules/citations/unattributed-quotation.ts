import { readable } from '../../line.ts'
import { entities, quotations, sentenceAt } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const unattributedQuotation: Rule = {
  id: 'CIT-06',
  group: 'citations',
  severity: 'W',
  stage: 's',
  title: 'A quotation without a speaker',
  why: 'Words in quotation marks belong to somebody.',
  fix: 'Say who said it.',
  falseAlarms: 'medium',
  judged: 'Of 15 looked at 7 had a speaker elsewhere: some 3 % of the articles.',
  *find(reading) {
    const { speech } = reading.patterns
    if (!speech) return
    for (const [index, line] of reading.body.entries()) {
      if (line.role === 'cell' || line.role === 'code' || line.role === 'heading') continue
      for (const quote of quotations(line)) {
        // Words that run on from the sentence are a passage from a paper, not somebody speaking.
        if (quote.words < 8 || !/^\p{Lu}/u.test(quote.text)) continue
        const outside = line.text.slice(0, quote.start) + line.text.slice(quote.end)
        const before = sentenceAt(reading.body[index - 1] ?? line, 1e9)
        const previous = reading.body[index - 1]?.text.slice(before.start, before.end) ?? ''
        const named = entities(reading, line).some(({ start }) => start < quote.start || start >= quote.end)
        const isSigned = /^[\s\uFFFC]{0,3}[—–―-] ?\p{Lu}/u.test(line.text.slice(quote.end))
        const isSaid = isSigned || speech.test(outside) || speech.test(previous)
        const isSomebody =
          named || /\b(?:he|she|they|who|it|I|we)\b/i.test(outside) || readable(previous) !== '' || /\p{L}{3}/u.test(outside)
        if (!isSaid || !isSomebody) yield { line, start: quote.start, end: quote.end, message: 'Who says this?' }
      }
    }
  },
}
