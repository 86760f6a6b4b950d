import type { Line } from '../../line.ts'
import { toolAddress, toolResidue } from '../../patterns/everywhere.ts'
import { isQuoted } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const toolResidueRule: Rule = {
  id: 'LEAK-05',
  group: 'leakage',
  severity: 'E!',
  stage: 's',
  title: 'A citation token of an AI tool stands in the text or in an address',
  why: 'Tokens such as “turn0search1” point at nothing that a reader could open.',
  fix: 'Delete it, and put a real reference in its place.',
  falseAlarms: 'low',
  *find({ lines, references, content }) {
    const isExplainer = content.kind === 'explainer'
    for (const line of lines) {
      const hit = first(line.text, toolResidue) ?? inLinks(line)
      if (!hit) continue
      const isMention = isExplainer || isQuoted(line, hit.start)
      yield {
        line,
        ...hit,
        message: `AI-tool residue: “${line.text.slice(hit.start, hit.end)}”`,
        severity: isMention ? 'E' : 'E!',
      }
    }
    for (const [index, { url, title, archive }] of references.entries()) {
      for (const [field, text] of Object.entries({ url, archive, title })) {
        const hit = first(field === 'title' ? text : withoutQuery(text), field === 'title' ? toolResidue : toolAddress)
        if (hit)
          yield {
            path: `references.${index}.${field}`,
            ...hit,
            excerpt: text.slice(0, 200),
            message: `AI-tool residue in a reference: “${text.slice(hit.start, hit.end)}”`,
          }
      }
    }
  },
}

function first(text: string, patterns: readonly RegExp[]) {
  for (const pattern of patterns) {
    const hit = pattern.exec(text)
    if (hit) return { start: hit.index, end: hit.index + hit[0].length }
  }
  return null
}

function inLinks(line: Line) {
  return line.links.find(({ href }) => first(withoutQuery(href), toolAddress)) ?? null
}

// A tracking value in the query is taken off by another rule.
function withoutQuery(url: string): string {
  return url.split('?')[0] ?? ''
}
