import { numberWords, scales, unitOf } from '../patterns/quantities.ts'
import { matches, type Span } from './span.ts'

/** A figure: its value, what it counts, and whether the text says “about”. */
export interface FoundNumber extends Span {
  text: string
  value: number
  /** A unit, a currency, “%”, or an empty string. */
  unit: string
  digits: number
  isApproximate: boolean
  isOrdinal: boolean
  isYear: boolean
  isAge: boolean
}

const scaleNames = Object.keys(scales).join('|')
const words = Object.keys(numberWords).join('|')
const figure = new RegExp(
  `([$€£¥]|\\b(?:USD|EUR|GBP) ?)?(?<![\\p{L}\\d.])(?!\\d{1,4}\\.\\d{1,4}\\.\\d)(\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?!\\d)(st|nd|rd|th)?(?: ?(${scaleNames})\\b)?(?: ?(%|‰|°[CF])|[ -](per cent|percent|\\p{L}{1,20})\\b)?`,
  'giu',
)
const spelt = new RegExp(`\\b(${words})\\b(?: (${scaleNames}))?(?:[ -](per cent|percent|\\p{L}{1,20})\\b)?`, 'giu')
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
      const unit = currency ? (currencies[currency.trim()] ?? currency.trim()) : unitOf(sign ?? word ?? '')
      const isBare = !currency && !scale && !unit && !ordinal
      found.push({
        ...{ start, end: currency || unit || scale || ordinal ? hit.end : start + digits.length, text: hit.text, value, unit },
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
  for (const hit of matches(spelt, text)) {
    const [word = '', scale, noun] = hit.groups
    const unit = unitOf(noun ?? '')
    if (!unit && !scale) continue
    const value = (numberWords[word.toLowerCase()] ?? 0) * (scale ? (scales[scale.toLowerCase()] ?? 1) : 1)
    const isApproximate = approximate.test(text.slice(Math.max(0, hit.start - 14), hit.start))
    const isAge = /^.?years?[ -]olds?\b/i.test(text.slice(hit.start + word.length, hit.end + 5))
    found.push({ ...hit, value, unit, digits: String(value).length, isApproximate, isOrdinal: false, isYear: false, isAge })
  }
  return found.sort((a, b) => a.start - b.start)
}

const currencies: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }

/** Whether two figures may be the same one, rounded: at most two significant digits, within 2 %. */
export function isSameFigure(a: FoundNumber, b: FoundNumber): boolean {
  if (a.value === b.value) return true
  const isRounded = significant(a.value) <= 2 || significant(b.value) <= 2 || a.isApproximate
  return isRounded && Math.abs(a.value - b.value) <= 0.02 * Math.max(Math.abs(a.value), Math.abs(b.value))
}

function significant(value: number): number {
  return String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length
}
