import { type Line, readable } from '../../line.ts'
import { leakPatterns } from '../../patterns/patterns.ts'
import type { Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const emptyPicks: Rule = {
  id: 'CUR-01',
  group: 'curation',
  severity: 'E',
  stage: 's',
  title: '“Read also” with nothing under it',
  why: 'It promises stories that are not there.',
  fix: 'Add stories under “Read also” of the desk, and take the line out of the text.',
  falseAlarms: 'none',
  *find(reading) {
    for (const line of reading.body) {
      if ((line.role !== 'heading' && line.role !== 'paragraph') || !isRelated(reading, line)) continue
      const next = reading.body.find(({ block, text }) => block > line.block && readable(text) !== '')
      if (!next || next.role === 'heading' || isRelated(reading, next))
        yield { line, message: `“${readable(line.text).replace(/:$/, '')}” is empty` }
    }
    const { picks } = reading.facts
    if (picks && reading.content.readAlso.length && !picks.some(({ isPublic }) => isPublic))
      yield { path: 'readAlso', message: 'All stories under “Read also” have fallen away', severity: 'W' }
  },
}

function isRelated({ patterns }: Reading, { text }: Line): boolean {
  const plain = readable(text)
  return plain.length < 60 && leakPatterns(patterns).some(({ related }) => related.test(plain))
}
