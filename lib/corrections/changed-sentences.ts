import type { ArticleContent } from '../articles/content.ts'
import { citeMark, type Line, readable } from '../gate/line.ts'
import { linesOf } from '../gate/lines-of.ts'
import { sentencesOf } from '../gate/text/sentences.ts'
import type { ValueForm } from './value-forms.ts'

/** A sentence that was put right: where it stands, and how it read before. */
export interface ChangedSentence {
  path: string
  /** Empty where it is new. */
  was: string
  isNow: string
  /** The words of it that changed. */
  value: ValueForm
}

/** The sentences of an article that readers do not know yet, in reading order, each with the one that it took the place of. */
export function changedSentences(before: ArticleContent, after: ArticleContent): ChangedSentence[] {
  const old = linesOf(before).flatMap(sentencesIn)
  const known = new Set(old.map(({ text }) => text))
  const now = linesOf(after).flatMap(sentencesIn)
  const still = new Set(now.map(({ text }) => text))
  const gone = old.filter(({ text }) => !still.has(text))
  return now
    .filter(({ text }) => !known.has(text))
    .map(({ path, text }) => {
      const was = takeLikest(gone, path, text)
      return { path, was, isNow: text, value: differingWords(was, text) }
    })
}

function sentencesIn({ path, text, role }: Line): { path: string; text: string }[] {
  if (role === 'code') return []
  return sentencesOf(text)
    .map(({ start, end }) => ({ path, text: readable(text.slice(start, end)) }))
    .filter(({ text: sentence }) => sentence !== '')
}

/** Whether a sentence stands in a line: its end there, after the citations that belong to it; null where it does not. */
export function endOfSentence(text: string, sentence: string): number | null {
  const found = sentencesOf(text).find(({ start, end }) => readable(text.slice(start, end)) === sentence)
  if (!found) return null
  let { end } = found
  while (text[end] === citeMark) end += 1
  return end
}

const leastShared = 0.4

// Each sentence that went has one that came at most. One in the same place comes before one that is only alike.
function takeLikest(gone: { path: string; text: string }[], path: string, text: string): string {
  const words = new Set(wordsOf(text))
  const scored = gone.map((other) => {
    const others = wordsOf(other.text)
    const shared = others.filter((word) => words.has(word)).length / Math.max(1, Math.min(words.size, others.length))
    return { other, score: shared + (other.path === path ? 0.2 : 0), shared }
  })
  const [best] = scored.filter(({ shared }) => shared >= leastShared).sort((a, b) => b.score - a.score)
  if (!best) return ''
  gone.splice(gone.indexOf(best.other), 1)
  return best.other.text
}

/** The words between what two sentences begin and end with alike; a bare figure takes the word behind it along. */
function differingWords(was: string, isNow: string): ValueForm {
  if (!was) return { wrong: '', right: '' }
  const [old, now] = [was.split(' '), isNow.split(' ')]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const isBare = /^[\p{N}.,]+$/u.test(old.slice(start, old.length - end).join(' '))
  if (isBare && end > 0) end -= 1
  const words = (all: string[]) => bare(all.slice(start, all.length - end).join(' '))
  return { wrong: words(old), right: words(now) }
}

function bare(text: string): string {
  return text.replace(/^[\s“”"'‘’(]+|[\s.,;:!?“”"'‘’)]+$/g, '')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
