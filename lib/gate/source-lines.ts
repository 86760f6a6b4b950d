import { fieldLine, type Line } from './line.ts'
import { once } from './once.ts'
import { dates, entitiesRaw, numbers, type Reading, sourceTexts } from './reading.ts'
import type { Entity } from './text/entities.ts'
import { foldLetters } from './text/normalise.ts'

/** The paragraphs of the sources’ texts as lines, so that they are read as the article is. */
export const sourceLines = once((reading: Reading): Line[] =>
  (reading.facts.sources ?? []).flatMap(({ key, text }) =>
    text
      // A line that does not end a sentence was broken by its width.
      .split(/\n\s*\n|(?<=[.!?…:”"])[ \t]*\n/)
      .filter((part) => part.trim() !== '')
      .map((part, index) => fieldLine(`source.${key}.${index}`, 'source', part.replace(/\s+/g, ' '))),
  ),
)

/** Where in which source something stands, for the desk to show it. */
export function passageOf({ path, text }: Line): { passage: string; key: string } {
  return { passage: text.slice(0, 300).toWellFormed(), key: path.split('.')[1] ?? '' }
}

export const sourceNames = once((reading: Reading): Entity[] => sourceLines(reading).flatMap(entitiesRaw))
export const sourceNumbers = once((reading: Reading) =>
  sourceLines(reading).flatMap((line) => numbers(line).map((number) => ({ ...number, line }))),
)
export const sourceDates = once((reading: Reading) => sourceLines(reading).flatMap(dates))

const foldedWords = once(
  (reading: Reading): Set<string> => new Set(sourceTexts(reading).flatMap(({ words }) => words.map(foldLetters))),
)

/**
 * Whether what a line says can be missing from the sources at all: the text of each source that it cites is there, or one
 * for the whole article. A line that cites none is compared where every source has its text.
 */
export function isComparable({ facts, references }: Reading, line: Line): boolean {
  const withText = new Set((facts.sources ?? []).map(({ key }) => key))
  if (withText.has('')) return true
  const cited = line.cites.flatMap(({ items }) => items.map(({ key }) => key))
  const asked = cited.length ? cited : references.map(({ key }) => key)
  return asked.every((key) => withText.has(key))
}

/** Whether every word of a name occurs in the sources. */
export function isInSources(reading: Reading, name: string): boolean {
  const words = foldedWords(reading)
  return name.split(/[\s-]+/).every((word) => {
    const folded = foldLetters(word.replace(/['’]s?$/, ''))
    return (
      folded === '' || words.has(folded) || words.has(`${folded}s`) || (folded.endsWith('s') && words.has(folded.slice(0, -1)))
    )
  })
}

/** Whether the house has listed the word as right. */
export function isHouseWord({ facts }: Reading, word: string): boolean {
  const folded = foldLetters(word)
  return facts.site.words.some((known) => foldLetters(known) === folded)
}
