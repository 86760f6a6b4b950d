import { readable } from '../../line.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'

const says =
  /^(?:here|click here|read more|more|this|link|this link|this page|this article|hier|mehr|weiterlesen|ici|lire la suite)$/

export const linkText: Rule = {
  id: 'A11-01',
  group: 'accessibility',
  severity: 'W',
  stage: 's',
  title: 'A link does not say where it goes',
  why: 'Read aloud by itself, “here” leads nowhere.',
  fix: 'Name what is behind it.',
  falseAlarms: 'low',
  judged: 'Of 15 looked at 14 were addresses as text.',
  *find({ lines }) {
    const targets = new Map<string, string>()
    for (const line of lines) {
      for (const { start, end, href } of line.links) {
        const text = normalise(readable(line.text.slice(start, end)))
        const place = { line, start, end }
        if (!text) yield { ...place, excerpt: href.slice(0, 80), message: 'A link without text' }
        else if (says.test(text)) yield { ...place, message: `“${text}” does not say where the link goes` }
        else if (/^https?:\/\//.test(text)) yield { ...place, message: 'The link’s text is its address' }
        else if (targets.has(text) && targets.get(text) !== href) yield { ...place, message: `“${text}” leads to two places` }
        targets.set(text, href)
      }
    }
  },
}
