import { readFileSync } from 'node:fs'
import { isFound, readClean, readPairs } from './corpus/measure.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'
import { ruleset } from './ruleset.ts'
import { gravity, isBlocking } from './severity.ts'

interface RealShares {
  articles: number
  /** For each rule and severity, the share of articles with a finding, in per cent. */
  shares: Record<string, Record<string, number>>
}

const groups: Record<Rule['group'], string> = {
  leakage: 'Leakage: what machines, desks and pages leave in a text',
  citations: 'Citations in the text',
  records: 'Reference records',
  drift: 'Drift: the text against its sources',
  structure: 'Structure',
  typography: 'Typography and encoding',
  search: 'Search and social previews',
  legal: 'Law and ethics',
  accessibility: 'Accessibility',
  curation: 'Curation',
  revision: 'Revision',
}

const intro = `# The gate

What an article must pass before readers see it. This page is made from the rules by \`npm run gate:corpus -- --write\`; a test
says when it is not current.

**E!** blocks and cannot be overridden · **E** blocks, an editor may override with a written reason that is public · **W** must
be acknowledged · **I** is shown. Asked **s** on every save, **p** at publication, **a** from what a background check stored.

- \`runGate(gateInput(content, facts))\` is pure and synchronous: the same input gives the same report. Facts that are not given
  are listed as not asked, never taken as passed.
- \`runInThread(input, options)\` in \`warm-thread.ts\` runs it beside the thread that serves.
- \`newsroom check FILE…\` runs it on interchange lines, Markdown, HTML and plain text.
- A rule is a file under \`rules/\`, patterns and word lists are data under \`patterns/\`, measured on \`corpus/\`.`

/** The catalogue as Markdown: every rule, and how it did on the corpus and on real articles. */
export function catalogue(): string {
  const clean = readClean()
  const pairs = readPairs()
  const real = JSON.parse(readFileSync(new URL('./corpus/real-shares.json', import.meta.url), 'utf8')) as RealShares
  const found = pairs.filter(isFound).length
  const alarmed = clean.filter(({ findings }) => findings.some(({ severity }) => isBlocking(severity))).length
  const measured = `## Measured

Ruleset \`${ruleset}\`, ${rules.length} rules. Of ${pairs.length} planted faults ${found} are found; of ${clean.length} clean articles ${alarmed} are blocked. Columns at the
right: planted faults found · clean articles with a finding · share of ${real.articles} real articles with a finding, which have real
faults too. What was worse than 2 % false alarms for E or 10 % for W was made milder; it says so.`
  const tables = Object.entries(groups).map(([group, title]) => {
    const rows = rules.filter((rule) => rule.group === group).map((rule) => rowOf(rule, pairs, clean, real))
    const notes = rules.filter((rule) => rule.group === group).flatMap(noteOf)
    const table = [
      '| Rule | | What | Why | Fix | Planted | Clean | Real |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
    ]
    return [`## ${title}`, table.join('\n'), ...(notes.length ? [notes.join('\n')] : [])].join('\n\n')
  })
  return `${[intro, measured, ...tables].join('\n\n')}\n`
}

function rowOf(rule: Rule, pairs: ReturnType<typeof readPairs>, clean: ReturnType<typeof readClean>, real: RealShares): string {
  const own = pairs.filter(({ plant }) => plant.rule === rule.id)
  const planted = own.length ? `${own.filter(isFound).length}/${own.length}` : '–'
  const alarms = clean.filter(({ findings }) => findings.some(({ rule: id }) => id === rule.id)).length
  const shares = Object.entries(real.shares[rule.id] ?? {}).sort(
    ([a], [b]) => gravity(b as Rule['severity']) - gravity(a as Rule['severity']),
  )
  const share = shares.map(([severity, value]) => `${severity} ${value.toFixed(1)} %`).join(', ')
  const severity = rule.demoted ? `${rule.demoted.to} (${rule.severity})` : rule.severity
  return `| ${rule.id} | ${severity} ${rule.stage} | ${rule.title} | ${rule.why} | ${rule.fix} | ${planted} | ${alarms || ''} | ${share || (rule.needs ? 'needs facts' : '')} |`
}

function noteOf({ id, demoted, softened, judged, severity }: Rule): string[] {
  const made = demoted ? [`${demoted.to} instead of ${severity}: ${demoted.because}`] : []
  const told = [...made, ...(softened ? [softened] : []), ...(judged ? [`Judged by hand: ${judged}`] : [])]
  return told.length ? [`- **${id}** · ${told.join(' · ')}`] : []
}
