import type { Rule } from '../../rule.ts'
import { isWithin, type Match, matches } from '../../text/span.ts'

const faults: readonly { pattern: RegExp; says: string; replaceBy: (text: string) => string }[] = [
  { pattern: /(?<=\S) {2,}(?=\S)/, says: 'More than one space', replaceBy: () => ' ' },
  { pattern: /(?<=\p{L}) [,.;:!?](?=\s|$)/u, says: 'A space before a mark', replaceBy: (text) => text.trim() },
  { pattern: /(?<=\p{L})\.\.\.(?!\.)/u, says: 'Three full stops for an ellipsis', replaceBy: () => '…' },
]

export const spacing: Rule = {
  id: 'TYP-02',
  group: 'typography',
  severity: 'I',
  stage: 's',
  title: 'Spaces too many, or three full stops for an ellipsis',
  why: 'It looks careless, and screens show it.',
  fix: 'One click puts it right.',
  falseAlarms: 'low',
  *find({ prose, patterns, content }) {
    for (const line of prose) {
      for (const { pattern, says, replaceBy } of faults) {
        // French sets a space before its high marks.
        const hits = matches(pattern, line.text).filter(
          (hit) => !isWithin(hit.start, line.code) && !(patterns.language === 'fr' && /^ [;:!?]/.test(hit.text)),
        )
        const [first] = hits
        if (!first) continue
        const changes = hits.map((hit) => changeAt(line.path, hit, replaceBy))
        yield {
          line,
          start: first.start,
          end: first.end,
          message: hits.length > 1 ? `${says}, ${hits.length} times` : says,
          excerpt: line.text.slice(Math.max(0, first.start - 12), first.end + 12).toWellFormed(),
          changes,
        }
      }
    }
    for (const [index, block] of content.body.content.entries()) {
      const isLast = index === content.body.content.length - 1
      if (block.type === 'paragraph' && !block.content?.length && !isLast)
        yield { path: `body.content.${index}`, message: 'An empty paragraph' }
    }
  },
}

function changeAt(path: string, { start, end, text }: Match, replaceBy: (text: string) => string) {
  return { path, start, end, replacement: replaceBy(text) }
}
