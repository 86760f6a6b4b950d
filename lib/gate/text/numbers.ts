import { figure, numberWords, scales, speltFigure, unitOf } from '../patterns/quantities.ts'
import { matches, type Span } from './span.ts'
import { stem } from './stem.ts'
import { trimmed } from './trimmed.ts'

/** A figure: its value, what it counts, and whether the text says “about”. */
export interface FoundNumber extends Span {
  text: string
  value: number
  /** A unit, a currency, “%”, or an empty string. */
  unit: string
  /** The plural that follows, where it is no unit: what is counted. */
  noun: string
  digits: number
  isApproximate: boolean
  isOrdinal: boolean
  isYear: boolean
  isAge: boolean
}

const approximate = /\b(?:about|around|roughly|some|nearly|almost|approximately|over|more than|less than|under|at least|up to) $/i

/** The figures of a text, in digits or in words, with their units. */
export function numbersOf(text: string): FoundNumber[] {
  const found: FoundNumber[] = []
  if (/\d/.test(text)) {
    for (const hit of matches(figure, text)) {
      const [currency, digits = '', ordinal, scale, sign, word] = hit.groups
      const plain = digits.replace(/[,\u00A0\u202F]/g, '')
      const value = Number(plain) * (scale ? (scales[scale.toLowerCase()] ?? 1) : 1)
      const start = hit.start
      const noun = word && !unitOf(word) ? countedBy(word) : ''
      const unit = currency ? (currencies[currency.trim()] ?? currency.trim()) : unitOf(sign ?? word ?? '')
      const isBare = !currency && !scale && !unit && !ordinal
      found.push({
        ...{
          start,
          end: currency || unit || scale || ordinal ? hit.end : start + digits.length,
          text: hit.text,
          value,
          unit,
          noun,
        },
        digits: plain.replace(/\D/g, '').length,
        isApproximate: approximate.test(text.slice(Math.max(0, start - 14), start)),
        isOrdinal: Boolean(ordinal),
        isYear: isBare && /^(1[0-9]|20)\d\d$/.test(digits),
        isAge: /^-?year/i.test(word ?? '')
          ? /^.?years?-olds?\b|^.?years? old\b/i.test(text.slice(start + digits.length, start + digits.length + 12))
          : /\baged? $/i.test(text.slice(Math.max(0, start - 5), start)) ||
            (isBare && /^, $/.test(text.slice(start - 2, start)) && text[hit.start + digits.length] === ',' && value < 120),
      })
    }
  }
  for (const hit of matches(speltFigure, text)) {
    const [word = '', scale, noun] = hit.groups
    const unit = unitOf(noun ?? '')
    if (!unit && !scale) continue
    const value = (numberWords[word.toLowerCase()] ?? 0) * (scale ? (scales[scale.toLowerCase()] ?? 1) : 1)
    const isApproximate = approximate.test(text.slice(Math.max(0, hit.start - 14), hit.start))
    const isAge = /^.?years?[ -]olds?\b/i.test(text.slice(hit.start + word.length, hit.end + 5))
    found.push({
      ...hit,
      value,
      unit,
      noun: '',
      digits: String(value).length,
      isApproximate,
      isOrdinal: false,
      isYear: false,
      isAge,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

function countedBy(word: string): string {
  return /^\p{Ll}{3,}s$/u.test(word) && !/(?:ss|us|is)$/.test(word) ? stem(word) : ''
}

const currencies: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }

/** Whether two figures may be the same one, rounded: at most two significant digits, within 2 %. */
export function isSameFigure(a: FoundNumber, b: FoundNumber): boolean {
  if (a.value === b.value) return true
  const isRounded = significant(a.value) <= 2 || significant(b.value) <= 2 || a.isApproximate
  return isRounded && Math.abs(a.value - b.value) <= 0.02 * Math.max(Math.abs(a.value), Math.abs(b.value))
}

function significant(value: number): number {
  return trimmed(String(value).replace(/\D/g, ''), '0').length
}
