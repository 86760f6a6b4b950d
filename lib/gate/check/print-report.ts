import type { Finding, Report } from '../finding.ts'
import { rules } from '../rules.ts'

const grades = { 'E!': 'blocks, no override', E: 'blocks', W: 'to acknowledge', I: 'note' } as const
const whys = new Map(rules.map(({ id, why }) => [id, why]))

/** A report as lines for a person: what, where, why, and what to do. */
export function printReport(name: string, headline: string, { findings, blocked, notAsked, asked, ruleset }: Report): string {
  const counts = Object.entries(grades).flatMap(([grade, says]) => {
    const count = findings.filter(({ severity }) => severity === grade).length
    return count ? [`${count} ${grade} (${says})`] : []
  })
  const verdict = blocked ? 'BLOCKED' : findings.length ? 'may go out, after a look' : 'may go out'
  return [
    `${name}${headline ? `  “${headline}”` : ''}`,
    ...findings.flatMap(linesOf),
    '',
    `  ${verdict}. ${asked} rules of ${ruleset} asked, ${counts.join(', ') || 'nothing found'}.`,
    ...(notAsked.length ? [`  Not asked, for want of facts: ${notAsked.join(', ')}`] : []),
  ].join('\n')
}

function linesOf({ rule, severity, path, start, end, excerpt, message, fix }: Finding): string[] {
  const place = end > start ? `${path} ${start}–${end}` : path
  const said =
    excerpt && !message.includes(excerpt)
      ? [`       “${excerpt.slice(0, 110).toWellFormed()}${excerpt.length > 110 ? '…' : ''}”`]
      : []
  return [
    '',
    `  ${severity.padEnd(2)} ${rule.padEnd(8)} ${message}`,
    ...(place ? [`       at   ${place}`] : []),
    ...said,
    `       why  ${whys.get(rule) ?? ''}`,
    `       fix  ${fix}`,
  ]
}
