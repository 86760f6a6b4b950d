import type { Dice } from './dice.ts'
import { headline, personName, sentence } from './made-text.ts'
import { things } from './words-list.ts'

/** Markdown of about so many words: paragraphs that cite, headings, and now and then a list, a quotation or a table. */
export function body(dice: Dice, words: number, keys: string[]): string {
  const blocks: string[] = []
  let left = words
  while (left > 0) {
    const made = block(dice, keys, blocks.length)
    blocks.push(made)
    left -= made.split(' ').length
  }
  // A reference that nothing leans on would be a fault: what was not cited is cited at the end.
  const unused = keys.filter((key) => !blocks.some((text) => text.includes(`@${key}`)))
  return [...blocks, `${sentence(dice)}${unused.map((key) => `[@${key}]`).join('')}`].join('\n\n')
}

function block(dice: Dice, keys: string[], position: number): string {
  if (position > 0 && position % 5 === 0) return `## ${headline(dice)}`
  if (position > 2 && dice.oneIn(14)) return Array.from({ length: dice.between(3, 5) }, () => `- ${sentence(dice)}`).join('\n')
  if (position > 2 && dice.oneIn(14)) return `:::quotation{speaker="${personName(dice)}"}\n${sentence(dice)}\n:::`
  if (position > 2 && dice.oneIn(40)) return table(dice)
  return paragraph(dice, keys)
}

function paragraph(dice: Dice, keys: string[]): string {
  const sentences = Array.from({ length: dice.between(2, 5) }, () => sentence(dice))
  if (dice.oneIn(4)) sentences.push(`The word for it is *${dice.pick(things)}*.`)
  if (dice.oneIn(3)) return sentences.join(' ')
  const locator = dice.oneIn(6) ? `, p. ${dice.between(1, 90)}` : ''
  const [first, second] = [dice.pick(keys), dice.pick(keys)]
  return `${sentences.join(' ')}[@${first}${locator}${second === first || dice.oneIn(3) ? '' : `; @${second}`}]`
}

function table(dice: Dice): string {
  const rows = Array.from({ length: dice.between(2, 5) }, () => `| ${personName(dice)} | ${dice.between(1, 9_000)} |`)
  return ['| Name | Number |', '| --- | --- |', ...rows].join('\n')
}
