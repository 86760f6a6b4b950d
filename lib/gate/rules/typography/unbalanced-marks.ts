import type { Line } from '../../line.ts'
import type { Rule } from '../../rule.ts'
import { matches } from '../../text/span.ts'

export const unbalancedMarks: Rule = {
  id: 'TYP-04',
  group: 'typography',
  severity: 'W',
  stage: 's',
  title: 'A quotation or bracket that never closes',
  why: 'Readers cannot tell where the quoted words end.',
  fix: 'Close it.',
  falseAlarms: 'medium',
  judged: 'Of 30 looked at 26 lacked a partner.',
  *find({ prose, patterns }) {
    for (const [index, line] of prose.entries()) {
      if (line.role === 'cell' || line.code.length || !/[“”"()[\]]/.test(line.text)) continue
      const fault = quoteFault(line, prose[index + 1], prose[index - 1], patterns.language) ?? bracketFault(line.text)
      if (fault !== null)
        yield {
          line,
          start: fault,
          end: fault + 1,
          message: 'A mark that has no partner',
          excerpt: line.text.slice(fault, fault + 40).toWellFormed(),
        }
    }
  },
}

function quoteFault(line: Line, next: Line | undefined, previous: Line | undefined, language: string): number | null {
  const { text } = line
  if (language === 'en' && !text.includes('„')) {
    let open = -1
    let isOpenBefore = previous ? endsOpen(previous.text) : false
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === '“') open = open < 0 ? at : open
      else if (text[at] === '”') {
        if (open < 0 && !isOpenBefore) return at
        open = -1
        isOpenBefore = false
      }
    }
    // A quotation of several paragraphs opens each and closes the last.
    if (open >= 0 && !(next && /^[“"]/.test(next.text.trimStart()))) return open
  }
  const straight = matches(/(?<![\d.])"|(?<=[\d.])"(?=\s?\p{L}|$|[\s,.;])/u, text)
  if (
    straight.length % 2 === 1 &&
    !/\d"/.test(text) &&
    !next?.text.trimStart().startsWith('"') &&
    !text.trimStart().startsWith('"')
  )
    return straight.at(-1)?.start ?? null
  return null
}

function endsOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”')
}

const pairs: Record<string, string> = { ')': '(', ']': '[' }

function bracketFault(text: string): number | null {
  const open: { mark: string; at: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? ''
    if (mark === '(' || mark === '[') open.push({ mark, at })
    const wanted = pairs[mark]
    if (!wanted) continue
    if (open.at(-1)?.mark === wanted) open.pop()
    // “1)” and “a)” count points; “:)” smiles.
    else if (!/(?:^|[\s;,])(?:\w{1,2}|[:;]-?)$/.test(text.slice(Math.max(0, at - 4), at))) return at
  }
  return open.find(({ at }) => !/^[(:]?\(/.test(text.slice(at - 1, at)))?.at ?? null
}
