import { leakPatterns } from '../../patterns/patterns.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'

export const pageChrome: Rule = {
  id: 'LEAK-04',
  group: 'leakage',
  severity: 'E',
  stage: 's',
  title: 'A button or menu line of a page stands in the text',
  why: '“Share this article” was copied with the text of a page.',
  fix: 'Delete the line.',
  falseAlarms: 'low',
  *find({ body, patterns }) {
    for (const line of body) {
      if ((line.role !== 'paragraph' && line.role !== 'item') || line.text.length > 60 || line.cites.length || line.links.length)
        continue
      const text = normalise(line.text)
      if (leakPatterns(patterns).some(({ chrome }) => chrome.test(text)))
        yield { line, message: `Site navigation text in copy: “${line.text.trim()}”` }
    }
  },
}
