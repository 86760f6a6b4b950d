import { type Line, readable } from '../../line.ts'
import { isQuoted, type Reading, sourceTexts } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'
import { tokensOf } from '../../text/tokens.ts'

const run = 25
const shingle = 8

export const copiedPassage: Rule = {
  id: 'DRF-15',
  group: 'drift',
  severity: 'W',
  stage: 'p',
  title: 'Words are copied from a source',
  why: 'A passage in a source’s own words is a quotation, or it is taken.',
  fix: 'Quote it, or write it anew.',
  falseAlarms: 'low',
  needs: ['sources'],
  *find(reading) {
    const sources = sourceTexts(reading).map(({ words }) => shinglesOf(words))
    if (!sources.length) return
    const shared = { all: 0, held: 0 }
    for (const line of reading.paragraphs) {
      const copied = longestRun(line, sources, shared)
      if (copied)
        yield { line, ...copied, message: `Copied from a source: ${copied.words} words in a row`, data: { words: copied.words } }
    }
    const share = shared.all >= 40 ? shared.held / shared.all : 0
    if (share > 0.35)
      yield {
        path: 'body',
        excerpt: excerptOf(reading),
        message: `${Math.round(share * 100)} % of the text runs as a source does`,
        data: { share },
      }
  },
}

function shinglesOf(words: string[]): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + shingle <= words.length; at += 1) found.add(words.slice(at, at + shingle).join(' '))
  return found
}

function longestRun(line: Line, sources: Set<string>[], shared: { all: number; held: number }) {
  const tokens = tokensOf(line.text).filter(({ start }) => !isQuoted(line, start))
  const words = tokens.map(({ text }) => normalise(text))
  let from = -1
  let best: { start: number; end: number; words: number } | null = null
  for (let at = 0; at + shingle <= words.length; at += 1) {
    const key = words.slice(at, at + shingle).join(' ')
    const isHeld = sources.some((source) => source.has(key))
    shared.all += 1
    if (isHeld) shared.held += 1
    if (!isHeld) from = -1
    else if (from < 0) from = at
    const length = isHeld ? at - from + shingle : 0
    const [first, final] = [tokens[from], tokens[at + shingle - 1]]
    if (length >= run && first && final && length > (best?.words ?? 0))
      best = { start: first.start, end: final.end, words: length }
  }
  return best
}

function excerptOf({ paragraphs }: Reading): string {
  return readable(paragraphs[0]?.text ?? '')
    .slice(0, 120)
    .toWellFormed()
}
