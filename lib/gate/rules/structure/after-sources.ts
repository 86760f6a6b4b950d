import { readable } from '../../line.ts'
import { sourceDump } from '../../patterns/everywhere.ts'
import { leakPatterns } from '../../patterns/patterns.ts'
import type { Rule } from '../../rule.ts'

export const afterSources: Rule = {
  id: 'STR-11',
  group: 'structure',
  severity: 'W',
  stage: 's',
  title: 'A list of sources stands in the text',
  why: 'Sources have a place of their own, where numbers lead and states are shown.',
  fix: 'Move the sources into the reference list, and what follows them up.',
  falseAlarms: 'low',
  *find({ body, patterns }) {
    const isList = (text: string) => leakPatterns(patterns).some(({ sources }) => sources.test(readable(text)))
    const lists = body.filter(({ role, text, isBold }) => (role === 'heading' || role === 'paragraph' || isBold) && isList(text))
    const dumps = body.filter(({ role, text }) => role === 'paragraph' && sourceDump.test(text))
    for (const line of [...lists, ...dumps])
      yield { line, message: `A list of sources in the text: “${readable(line.text).slice(0, 60)}”` }
    const first = lists[0] ?? dumps[0]
    const after =
      first &&
      body.findLast(
        ({ block, text, links }) => block > first.block && readable(text).length > 80 && !/https?:/.test(text) && !links.length,
      )
    if (after) yield { line: after, message: 'There is text after the sources' }
  },
}
