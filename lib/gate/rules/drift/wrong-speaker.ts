import type { Line } from '../../line.ts'
import { quotesInSources } from '../../quote-in-sources.ts'
import { entities, type Reading, sentenceAt, sourceTexts } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { sourceNames } from '../../source-lines.ts'
import { foldLetters } from '../../text/normalise.ts'

export const wrongSpeaker: Rule = {
  id: 'DRF-09',
  group: 'drift',
  severity: 'E',
  stage: 's',
  title: 'A quotation is given to somebody else',
  why: 'The words were said, and by another person.',
  fix: 'Name who said it.',
  falseAlarms: 'medium',
  needs: ['sources'],
  *find(reading) {
    for (const { share, key, span, passage, line, start, end } of quotesInSources(reading)) {
      if (share < 0.98 || line.text.length < 20) continue
      const ours = speakerOf(reading, line, start, end)
      const text = sourceTexts(reading).find((source) => source.key === key)?.text ?? ''
      const theirs = namesNear(reading, text, span.start, span.end)
      if (!ours || !theirs.length) continue
      const last = foldLetters(ours.split(' ').at(-1) ?? '')
      if (theirs.some((name) => foldLetters(name).includes(last))) continue
      yield {
        line,
        start,
        end,
        message: `Attributed to “${ours}”; the source names ${theirs.map((name) => `“${name}”`).join(', ')}`,
        data: { ours, theirs, passage, key },
      }
    }
  },
}

function speakerOf(reading: Reading, line: Line, start: number, end: number): string | null {
  if (line.speaker) return line.speaker
  if (!reading.patterns.speech?.test(line.text.slice(0, start) + line.text.slice(end))) return null
  const sentence = sentenceAt(line, end - 1)
  const near = entities(reading, line).filter((name) => name.end <= start || name.start >= end)
  const own = near.filter(
    (name) => name.start >= Math.min(sentence.start, start - 120) && name.end <= Math.max(sentence.end, end + 120),
  )
  const distance = (name: { start: number; end: number }) => (name.start >= end ? name.start - end : start - name.end)
  return own.sort((a, b) => distance(a) - distance(b))[0]?.name ?? null
}

// Whoever the source names within some sentences of the words.
function namesNear(reading: Reading, text: string, start: number, end: number): string[] {
  const window = text.slice(Math.max(0, start - 260), end + 200)
  return [...new Set(sourceNames(reading).map(({ name }) => name))].filter((name) => window.includes(name)).slice(0, 4)
}
