import type { Line } from '../../line.ts'
import { dates, isQuoted, type Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const relativeTime: Rule = {
  id: 'STR-08',
  group: 'structure',
  severity: 'W',
  stage: 's',
  title: 'A time that nobody can place in a year',
  why: '“This weekend” will be unreadable when the story is found by search.',
  fix: 'Put the date in.',
  falseAlarms: 'medium',
  demoted: { to: 'I', because: '37 % of the real articles; of 9 looked at, 4 were no time of the story.' },
  *find(reading) {
    const { relativeTime: pattern } = reading.patterns
    if (!pattern || reading.content.kind === 'live-blog') return
    if (reading.lines.some((line) => line.field === 'dateline' && hasDay(line))) return
    for (const [index, line] of reading.body.entries()) {
      if (line.role !== 'paragraph' && line.role !== 'item') continue
      const hit = pattern.exec(line.text)
      if (!hit || isQuoted(line, hit.index) || isPlaced(reading, index)) continue
      yield { line, start: hit.index, end: hit.index + hit[0].length, message: `“${hit[0]}” will be unreadable in a year` }
    }
  },
}

function isPlaced({ body }: Reading, index: number): boolean {
  return [body[index], body[index - 1]].some((line) => line !== undefined && hasDay(line))
}

function hasDay(line: Line): boolean {
  return dates(line).some(({ month, year, day }) => year !== null || (month !== null && day !== null))
}
