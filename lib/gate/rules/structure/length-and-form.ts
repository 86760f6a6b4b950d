import { tokens } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const lengthAndForm: Rule = {
  id: 'STR-13',
  group: 'structure',
  severity: 'I',
  stage: 's',
  title: 'Too long, too short, or shouted',
  why: 'A headline tells in a breath what happened; a paragraph holds a thought.',
  fix: 'Adjust it.',
  falseAlarms: 'medium',
  *find({ lines, content, paragraphs, body }) {
    const head = lines.find(({ field }) => field === 'headline')
    const text = content.headline
    if (head) {
      if (text.length < 20 || text.length > 110)
        yield { line: head, message: `The headline has ${text.length} characters; 20 to 110 are easy to read` }
      if (/[^.]\.$/.test(text)) yield { line: head, message: 'The headline ends with a full stop' }
      if (text.length > 12 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text))
        yield { line: head, message: 'The headline is in capitals' }
      if (content.kind === 'news' && /[?!]$/.test(text))
        yield { line: head, message: 'News does not ask or shout in its headline' }
    }
    const words = body.reduce((sum, line) => sum + tokens(line).length, 0)
    if (words > 0 && words < 120) yield { path: 'body', message: `The text has ${words} words` }
    for (const line of paragraphs) {
      const count = tokens(line).length
      if (count > 180) yield { line, message: `A paragraph of ${count} words`, end: 80 }
    }
  },
}
