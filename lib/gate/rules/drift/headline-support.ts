import { headlineGlue } from '../../patterns/headline-glue.ts'
import { loadedWords } from '../../patterns/loaded-words.ts'
import { stopWords } from '../../patterns/stop-words.ts'
import { type Reading, tokens } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { foldLetters } from '../../text/normalise.ts'
import { stem } from '../../text/stem.ts'

export const headlineSupport: Rule = {
  id: 'DRF-11',
  group: 'drift',
  severity: 'W',
  stage: 's',
  title: 'The headline says what the story does not',
  why: 'A headline is the only thing that most people read.',
  fix: 'Write the headline from the text.',
  falseAlarms: 'medium',
  softened:
    'W only for a name or a word that weighs (“blockade”, “killed”), or where half of the headline is not told; else I: headlines choose other verbs, in 43 % of the real articles.',
  *find(reading) {
    const line = reading.lines.find(({ field }) => field === 'headline')
    const isStory = reading.content.kind !== 'opinion' && reading.content.kind !== 'critique'
    if (!line || !reading.isEnglish || !isStory || !reading.body.length) return
    const words = tokens(line).filter(
      ({ text }) =>
        text.length > 3 && !stopWords.has(text.toLowerCase()) && !headlineGlue.has(text.toLowerCase()) && /^\p{L}/u.test(text),
    )
    const told = toldIn(reading)
    const missing = words.filter(({ text }) => !isTold(text, told, reading))
    const [first] = missing
    if (!first) return
    const supported = Math.round((100 * (words.length - missing.length)) / words.length)
    const listed = missing.map(({ text }) => `“${text}”`).join(', ')
    const message =
      missing.length > 1 ? `Headline words are not in the story: ${listed}` : `The headline word ${listed} is not in the story`
    const worst = missing.find(
      ({ text, start }) => loadedWords.has(stem(text)) || (start > 0 && isName(text) && !isTitle(line.text)),
    )
    const severity = worst || supported < 50 ? ('W' as const) : ('I' as const)
    const { start, end } = worst ?? first
    yield { line, start, end, message, severity, data: { supported } }
  },
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}

// In title case a headline is a title, which may play.
function isTitle(text: string): boolean {
  const words = text
    .split(' ')
    .slice(1)
    .filter((word) => word.length > 3)
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

interface Told {
  forms: Set<string>
  /** The stems by their first four letters. */
  heads: Map<string, string[]>
}

function toldIn({ lines }: Reading): Told {
  const told: Told = { forms: new Set(), heads: new Map() }
  const parts = lines.filter(
    ({ field }) => field === 'standfirst' || field === 'body' || field === 'summary' || field === 'keyPoint',
  )
  const words = new Set(parts.flatMap((line) => tokens(line).map(({ text }) => text)))
  for (const word of words) {
    for (const form of formsOf(word)) {
      if (told.forms.has(form)) continue
      told.forms.add(form)
      const head = form.slice(0, 4)
      told.heads.set(head, [...(told.heads.get(head) ?? []), form])
    }
  }
  return told
}

function formsOf(word: string): string[] {
  const parts = /[-‐‑]/.test(word) ? word.split(/[-‐‑]/).map(stem) : []
  return [stem(word), foldLetters(word), ...parts]
}

function isTold(word: string, told: Told, { patterns }: Reading): boolean {
  const root = stem(word)
  if (formsOf(word).some((form) => told.forms.has(form))) return true
  const kin = told.heads.get(root.slice(0, 4)) ?? []
  const least = Math.max(4, root.length - 2)
  if (root.length >= 4 && kin.some((other) => other.startsWith(root.slice(0, least)) || root.startsWith(other))) return true
  const group = (patterns.synonyms ?? []).find((words) => words.some((one) => one === root || stem(one) === root))
  return group?.some((one) => told.forms.has(one) || told.forms.has(stem(one))) ?? false
}
