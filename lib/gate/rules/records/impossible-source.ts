import { citeMark, type Line } from '../../line.ts'
import { dates, type Reading, sentenceAt } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { sayDay, sourceRange, storyTime } from '../../source-dates.ts'
import { rangeOf } from '../../text/dates.ts'

const day = 86_400_000

export const impossibleSource: Rule = {
  id: 'REF-12',
  group: 'records',
  severity: 'E',
  stage: 'p',
  title: 'A source is older than what it is cited for',
  why: 'A page cannot report what had not happened.',
  fix: 'Replace the source.',
  falseAlarms: 'low',
  judged: 'Of 3 found 1 could not know what it was cited for; 2 were general pages: 0.3 % of the articles.',
  *find(reading) {
    // What is still to come when the article goes out is announced, not reported.
    const latest = storyTime(reading) ?? reading.facts.now ?? Number.MAX_SAFE_INTEGER
    for (const line of reading.prose) {
      for (const { at, items } of line.cites) {
        // The sources of one place are read together: one of them may be the background of the other.
        const ranges = keysAround(line, at).map((key) => rangeOfKey(reading, key))
        const sentence = sentenceAt(line, Math.max(0, at - 1))
        const last = ranges.every((range) => range !== null) ? Math.max(...ranges.map((range) => range?.to ?? 0)) : null
        if (last === null || !ranges.length) continue
        const text = line.text.slice(sentence.start, sentence.end)
        if (
          reading.patterns.future?.test(text.replace(/\bfrom\b/gi, '')) &&
          /\b(?:will|would|plan|scheduled|expected|due|until|by|next|to be|set to|going to|propos|forecast|deadline|upcoming)/i.test(
            text,
          )
        )
          continue
        const event = dates(line)
          .filter(({ start, end, month }) => month !== null && start >= sentence.start && end <= sentence.end)
          .find((date) => {
            const from = rangeOf(date)?.from ?? 0
            return from > last + day && from <= latest + day
          })
        const from = event ? rangeOf(event)?.from : undefined
        if (!event || from === undefined) continue
        const message = `A page of ${sayDay(last)} cannot report what is of ${event.text.trim()}`
        yield { line, start: event.start, end: event.end, message, data: { keys: items.map(({ key }) => key) } }
      }
    }
  },
}

function keysAround(line: Line, at: number): string[] {
  const near = line.cites.filter(
    (cite) => line.text.slice(Math.min(at, cite.at), Math.max(at, cite.at)).replaceAll(citeMark, '').trim() === '',
  )
  return near.flatMap(({ items }) => items.map(({ key }) => key))
}

function rangeOfKey({ byKey }: Reading, key: string) {
  const reference = byKey.get(key)
  return reference ? sourceRange(reference) : null
}
