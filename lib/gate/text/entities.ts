import { connectors, notNames, titles } from '../patterns/names.ts'
import { stopWords } from '../patterns/stop-words.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

/** A name in a text: a run of capitalised words, a dotted or a short all-capitals one. */
export interface Entity extends Span {
  text: string
  /** Without titles, possessives and a leading “The”: what is compared. */
  name: string
  words: number
  /** A single word at the head of a sentence: a name only if it is one elsewhere. */
  isDoubtful: boolean
}

/** The names in a text, whose sentences start at the given places. Title case says nothing, so a line in it has none. */
export function entitiesOf(text: string, tokens: Token[], sentenceStarts: readonly number[]): Entity[] {
  // A line that ends as a sentence does is one, however many names it has.
  if (!/[.!?…:;,”"]$/.test(text.trimEnd()) && isTitleCase(tokens)) return []
  const starts = new Set<number>()
  for (const start of sentenceStarts) {
    const first = firstFrom(tokens, start)
    if (first) starts.add(first.start)
  }
  const found: Entity[] = []
  let run: Token[] = []
  const close = () => {
    while (run.length && connectors.has(run.at(-1)?.text ?? '')) run.pop()
    const entity = toEntity(text, run, starts)
    if (entity) found.push(entity)
    run = []
  }
  for (const token of tokens) {
    const last = run.at(-1)
    const between = last ? text.slice(last.end, token.start) : ''
    const joins =
      last && (between === ' ' || between === '-' || (between === '. ' && /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof)$/u.test(last.text)))
    if (last && (!joins || (starts.has(token.start) && token !== run[0]))) close()
    if (isCapital(token.text)) run.push(token)
    else if (run.length && connectors.has(token.text)) run.push(token)
    else close()
  }
  close()
  return found
}

// By halving: a long line has many sentences.
function firstFrom(tokens: Token[], start: number): Token | undefined {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return tokens[low]
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:d|l|al|el)['’-]\p{Lu}/u.test(word)
}

function toEntity(text: string, run: Token[], starts: ReadonlySet<number>): Entity | null {
  const kept = [...run]
  const opening = kept[0]
  const isFirst = opening !== undefined && starts.has(opening.start)
  while (kept[0] && isNoName(kept[0])) kept.shift()
  for (let end = kept.at(-1); end && (isNoName(end, [notNames]) || connectors.has(end.text)); end = kept.at(-1)) kept.pop()
  const core = kept.filter(({ text: word }) => !titles.has(word.toLowerCase()))
  const [first] = core
  const last = core.at(-1)
  if (!first || !last) return null
  const name = text.slice(first.start, last.end).replace(/['’]s?$/, '')
  if (name.length < 2) return null
  const isDoubtful = isFirst && core.length === 1 && kept[0] === opening && !/^\p{Lu}{2,}$/u.test(name) && !/\.\p{L}/u.test(name)
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end), name, words: core.length, isDoubtful }
}

function isNoName({ text }: Token, words = [stopWords, notNames]): boolean {
  const word = text.toLowerCase().split(/['’]/)[0] ?? ''
  return words.some((list) => list.has(word))
}

function isTitleCase(tokens: Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text))
  if (long.length < 4) return false
  return long.filter(({ text }) => /^\p{Lu}/u.test(text)).length / long.length > 0.65
}
