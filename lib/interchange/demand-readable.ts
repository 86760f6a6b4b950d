import { Refusal } from '../refusal.ts'

/** Quotations, lists and directives inside one another; a body that holds more is refused anyway. */
const deepest = 30
/** Characters that begin or end markup, in one paragraph; and in all, with lines and cells. */
const mostInOne = 4_000
const mostInAll = 40_000
/** Some sixty thousand words. The parser holds a few hundred bytes for each character. */
const longest = 400_000

const opening = /[ \t]*(?:(>)|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/
const markup = /[*_[\]`~<:&\\]/g

/**
 * Markdown is read in the square of how deeply it is nested and of how much markup a paragraph holds, so both are bounded
 * before it is read. This looks at every character once.
 * @throws Refusal('too-deep') with what is too much
 */
export function demandReadable(markdown: string): void {
  if (markdown.length > longest) throw tooMuch()
  const lists: number[] = []
  let directives = 0
  let inOne = 0
  let inAll = 0
  for (const line of markdown.split('\n')) {
    if (/^[ \t]*:{3,}[ \t]*$/.test(line)) directives = Math.max(0, directives - 1)
    else if (/^[ \t]*:{3,}\p{L}/u.test(line)) directives += 1
    if (directives + openedBy(line, lists) > deepest) throw tooDeep()
    const count = line.match(markup)?.length ?? 0
    inOne = line.trim() === '' ? 0 : inOne + count
    inAll += 1 + count + (line.match(/\|/g)?.length ?? 0)
    if (inOne > mostInOne || inAll > mostInAll) throw tooMuch()
  }
}

/** How many quotations and lists a line stands in; `lists` are the columns of those that are open. */
function openedBy(line: string, lists: number[]): number {
  if (rule.test(line)) return lists.length
  let quotations = 0
  opening.lastIndex = 0
  for (let found = opening.exec(line); found; found = opening.exec(line)) {
    if (found[1]) quotations += 1
    else {
      const column = opening.lastIndex
      while ((lists.at(-1) ?? -1) >= column) lists.pop()
      lists.push(column)
    }
    if (quotations + lists.length > deepest) break
  }
  return quotations + lists.length
}

function tooDeep(): Refusal {
  return new Refusal('too-deep', `The text has more than ${deepest} quotations, lists or directives inside one another.`)
}

function tooMuch(): Refusal {
  return new Refusal('too-deep', 'The text holds more markup than can be read: split its paragraphs, or send a “document”.')
}
