import { numberWords } from '../gate/patterns/quantities.ts'

/** A way in which a value may be written, and what is right in its place. */
export interface ValueForm {
  wrong: string
  right: string
}

const words = Object.entries(numberWords)
const tens = words.filter(([, value]) => value >= 20).map(([word]) => word)
const ones = words.filter(([, value]) => value < 10).map(([word]) => word)
const spelt = new RegExp(
  `(?<![\\p{L}-])(?:(${tens.join('|')})-(${ones.join('|')})|(${words.map(([word]) => word).join('|')}))(?![\\p{L}-])`,
  'giu',
)
const figures = /(?<![\p{L}\p{N}.,-])\d{1,2}(?![\p{L}\p{N}]|[.,]\d)/gu

/** The same value in the ways in which an article may say it: “40 houses” is also “forty houses”. */
export function valueForms(wrong: string, right: string): ValueForm[] {
  const forms = [
    { wrong, right },
    { wrong: inWords(wrong), right: inWords(right) },
    { wrong: inFigures(wrong), right: inFigures(right) },
  ]
  return forms.filter(
    (form, index) => forms.findIndex(({ wrong: other }) => other.toLowerCase() === form.wrong.toLowerCase()) === index,
  )
}

function inWords(text: string): string {
  return text.replace(figures, (figure) => wordFor(Number(figure)) ?? figure)
}

function inFigures(text: string): string {
  return text.replace(spelt, (_, ten: string | undefined, one: string | undefined, single: string | undefined) =>
    String(countOf(ten) + countOf(one) + countOf(single)),
  )
}

function countOf(word = ''): number {
  return numberWords[word.toLowerCase()] ?? 0
}

function wordFor(value: number): string | undefined {
  const whole = words.find(([, known]) => known === value)?.[0]
  if (whole || value < 21) return whole
  const ten = words.find(([, known]) => known === value - (value % 10))?.[0]
  const one = words.find(([, known]) => known === value % 10)?.[0]
  return ten && one ? `${ten}-${one}` : undefined
}
