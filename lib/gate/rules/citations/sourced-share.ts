import { isFactual } from '../../coverage.ts'
import type { Rule } from '../../rule.ts'

export const sourcedShare: Rule = {
  id: 'CIT-07',
  group: 'citations',
  severity: 'E',
  stage: 'p',
  title: 'Paragraphs of fact without a source',
  why: 'Each paragraph with names, figures or quotations came from somewhere.',
  fix: 'Cite the paragraph.',
  falseAlarms: 'medium',
  demoted: {
    to: 'W',
    because:
      'In 61 % of the real articles more than half of the paragraphs carry no citation: true, but it would stop most of what houses publish.',
  },
  *find(reading) {
    const { kind } = reading.content
    const factual = reading.paragraphs.filter((line) => isFactual(reading, line))
    const bare = factual.filter(({ cites }) => cites.length === 0)
    if (
      !bare.length ||
      kind === 'opinion' ||
      kind === 'critique' ||
      reading.references.some((source) => source.kind === 'own-reporting')
    )
      return
    const sourced = factual.length - bare.length
    const message = `${sourced} of ${factual.length} factual paragraphs are sourced`
    const data = { sourced, factual: factual.length, share: Math.round((100 * sourced) / factual.length) }
    const severity = bare.length * 2 > factual.length ? ('E' as const) : ('W' as const)
    const [line] = bare
    if (line) yield { line, message, severity, data: { ...data, bare: bare.map(({ path }) => path) } }
  },
}
