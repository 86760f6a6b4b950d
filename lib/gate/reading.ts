import type { ArticleContent, Reference } from '../articles/content.ts'
import type { GateFacts } from './facts.ts'
import type { GateInput } from './gate-input.ts'
import { citeMark, type Line } from './line.ts'
import { linesOf } from './lines-of.ts'
import { once } from './once.ts'
import { type LanguagePatterns, patternsFor } from './patterns/patterns.ts'
import { datesOf, type FoundDate } from './text/dates.ts'
import { isEnglishWord } from './text/dictionary.ts'
import { type Entity, entitiesOf } from './text/entities.ts'
import { numbersOf } from './text/numbers.ts'
import { type Quotation, quotationsOf, quotedSpans } from './text/quotations.ts'
import { type Searchable, searchable } from './text/quote-match.ts'
import { sentencesOf } from './text/sentences.ts'
import { isWithin, type Span } from './text/span.ts'
import { type Token, tokensOf } from './text/tokens.ts'

/** An article as the rules see it. What is costly is worked out when a rule first asks. */
export interface Reading {
  content: ArticleContent
  facts: GateFacts
  lines: Line[]
  /** What a reader reads as text: every line but code. */
  prose: Line[]
  /** The lines of the body, code too. */
  body: Line[]
  /** The paragraphs of the body, not those in lists, quotations and tables. */
  paragraphs: Line[]
  references: Reference[]
  byKey: Map<string, Reference>
  patterns: LanguagePatterns
  isEnglish: boolean
}

export function readArticle({ content, facts }: GateInput): Reading {
  const lines = linesOf(content)
  const body = lines.filter(({ field }) => field === 'body')
  const language = content.language.slice(0, 2).toLowerCase()
  return {
    ...{ content, facts, lines, body, references: content.references, patterns: patternsFor(language) },
    prose: lines.filter(({ role }) => role !== 'code'),
    paragraphs: body.filter(({ role }) => role === 'paragraph'),
    byKey: new Map(content.references.map((reference) => [reference.key, reference])),
    isEnglish: language === 'en',
  }
}

export const sentences = once((line: Line): Span[] => sentencesOf(line.text))
export const tokens = once((line: Line): Token[] => tokensOf(line.text))
export const quotations = once((line: Line): Quotation[] => quotationsOf(line.text))
export const quoted = once((line: Line): Quotation[] => quotedSpans(line.text))
export const numbers = once((line: Line) => numbersOf(line.text))
export const dates = once((line: Line): FoundDate[] => datesOf(line.text))
export const entitiesRaw = once((line: Line): Entity[] =>
  entitiesOf(line.text.replaceAll(citeMark, ' '), tokens(line), [
    ...sentences(line).map(({ start }) => start),
    ...quoted(line).map(({ start }) => start),
  ]),
)

/** The names of a line that are surely names: not a single capitalised word that only opens a sentence. */
export function entities(reading: Reading, line: Line): Entity[] {
  const known = certainNames(reading)
  // What opens a sentence is a name if it is one elsewhere, or no word of the language.
  const isName = (word: string) =>
    known.has(word) || (reading.isEnglish && !isEnglishWord(word.toLowerCase()) && !isEnglishWord(word))
  // German writes every noun with a capital: there a name has two words, a full stop or capitals only.
  const isNoun = ({ words, name }: Entity) => reading.patterns.language === 'de' && words < 2 && !/\.\p{L}|^\p{Lu}+$/u.test(name)
  return entitiesRaw(line).filter((entity) => (!entity.isDoubtful || isName(entity.name)) && !isNoun(entity))
}

const certainNames = once((reading: Reading): Set<string> => {
  const found = reading.prose.flatMap((line) => entitiesRaw(line).filter(({ isDoubtful }) => !isDoubtful))
  return new Set(found.map(({ name }) => name))
})

/** Whether a place stands in quotation marks, a block quotation or code. */
export function isQuoted(line: Line, at: number): boolean {
  return line.role === 'quotation' || line.role === 'code' || isWithin(at, quoted(line)) || isWithin(at, line.code)
}

/** The sentence that holds a place. */
export function sentenceAt(line: Line, at: number): Span {
  const found = sentences(line).findLast(({ start }) => start <= at)
  return found ?? { start: 0, end: line.text.length }
}

/** Whether a citation stands in the sentence, right behind it, or at the end of its paragraph. */
export function isCited(line: Line, { end, start }: Span): boolean {
  if (!line.cites.length) return false
  const last = line.text.trimEnd().length
  return hasCite(line, { start, end }) || line.cites.some(({ at }) => at >= last - 2)
}

/** Whether a citation stands in the stretch, or right behind it. */
export function hasCite(line: Line, { start, end }: Span): boolean {
  return line.cites.some(({ at }) => at >= start && at <= end + 2)
}

/** The cited sources’ texts that are there, cut into words. */
export const sourceTexts = once((reading: Reading): (Searchable & { key: string })[] =>
  (reading.facts.sources ?? []).map(({ key, text }) => ({ key, ...searchable(text) })),
)
