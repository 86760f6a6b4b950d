import { stopWords } from '../../patterns/stop-words.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { foldLetters } from '../../text/normalise.ts'
import { stem } from '../../text/stem.ts'
import { tokensOf } from '../../text/tokens.ts'

export const headlineSupport: Rule = {
  id: 'DRF-11',
  group: 'drift',
  severity: 'W',
  stage: 's',
  title: 'The headline says what the story does not',
  why: 'A headline is the only thing that most people read.',
  fix: 'Write the headline from the text.',
  falseAlarms: 'medium',
  *find(reading) {
    const line = reading.lines.find(({ field }) => field === 'headline')
    const isStory = reading.content.kind !== 'opinion' && reading.content.kind !== 'critique'
    if (!line || !reading.isEnglish || !isStory || !reading.body.length) return
    const told = wordsOf(reading)
    const words = tokensOf(line.text).filter(
      ({ text }) => text.length > 3 && !stopWords.has(text.toLowerCase()) && /^\p{L}/u.test(text),
    )
    const missing = words.filter(({ text }) => !isTold(text, told, reading))
    const [first] = missing
    if (!first || (missing.length === 1 && words.length > 3 && !/^\p{Ll}/u.test(first.text) && isTitled(words))) return
    const supported = Math.round((100 * (words.length - missing.length)) / words.length)
    const listed = missing.map(({ text }) => `“${text}”`).join(', ')
    const message =
      missing.length > 1 ? `Headline words are not in the story: ${listed}` : `The headline word ${listed} is not in the story`
    yield { line, start: first.start, end: first.end, message, data: { supported } }
  },
}

function wordsOf({ lines }: Reading): Set<string> {
  const told = lines.filter(
    ({ field }) => field === 'standfirst' || field === 'body' || field === 'summary' || field === 'keyPoint',
  )
  return new Set(told.flatMap(({ text }) => tokensOf(text).flatMap((token) => formsOf(token.text))))
}

function formsOf(word: string): string[] {
  return [stem(word), foldLetters(word), ...word.split(/[-‐‑]/).map(stem)]
}

function isTold(word: string, told: Set<string>, { patterns }: Reading): boolean {
  const forms = formsOf(word)
  const root = stem(word)
  if (forms.some((form) => told.has(form)) || word.split(/[-‐‑]/).every((part) => told.has(stem(part)))) return true
  if (
    root.length >= 4 &&
    [...told].some(
      (other) =>
        other.length >= 4 &&
        (other.startsWith(root.slice(0, Math.max(4, root.length - 2))) || (other.length >= 5 && root.startsWith(other))),
    )
  )
    return true
  return (patterns.synonyms ?? []).some(
    (group) =>
      group.some((one) => one === root || stem(one) === root) && group.some((one) => told.has(one) || told.has(stem(one))),
  )
}

function isTitled(words: { text: string }[]): boolean {
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.7
}
