import { placeholders } from '../../patterns/everywhere.ts'
import { exampleHost } from '../../patterns/hosts.ts'
import type { Rule } from '../../rule.ts'
import { isWithin, matches } from '../../text/span.ts'

export const placeholder: Rule = {
  id: 'LEAK-06',
  group: 'leakage',
  severity: 'E',
  stage: 's',
  title: 'A placeholder was never filled',
  why: '“[insert source]” and “{{name}}” stand where something was meant to be.',
  fix: 'Fill it, or delete it.',
  falseAlarms: 'low',
  *find({ prose }) {
    for (const line of prose) {
      for (const pattern of placeholders) {
        const hit = matches(pattern, line.text).find(
          ({ start, end }) => !isWithin(start, line.code) && !isWithin(end - 1, line.code),
        )
        if (!hit) continue
        yield { line, start: hit.start, end: hit.end, message: `Placeholder left in copy: “${hit.text.trim()}”` }
        break
      }
      const link = line.links.find(({ href }) => URL.canParse(href) && exampleHost.test(new URL(href).hostname))
      if (link)
        yield { line, start: link.start, end: link.end, message: `A link goes to an example address: ${link.href.slice(0, 80)}` }
    }
  },
}
