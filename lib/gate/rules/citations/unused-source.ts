import type { Rule } from '../../rule.ts'

export const unusedSource: Rule = {
  id: 'CIT-02',
  group: 'citations',
  severity: 'W',
  stage: 's',
  title: 'A source is listed and never used',
  why: 'A list of sources that nothing leans on looks like evidence and is none.',
  fix: 'Cite it where it is used, or take it off the list.',
  falseAlarms: 'low',
  *find({ lines, references, content }) {
    const used = new Set(lines.flatMap(({ cites }) => cites.flatMap(({ items }) => items.map(({ key }) => key))))
    for (const key of content.provenance.basedOn) used.add(key)
    for (const [index, { key, title }] of references.entries())
      if (!used.has(key))
        yield { path: `references.${index}`, excerpt: key, message: `Source listed but never used: ${title || key}` }
  },
}
