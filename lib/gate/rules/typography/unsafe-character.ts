import type { Rule } from '../../rule.ts'
import { matches } from '../../text/span.ts'

const faults: readonly [RegExp, string][] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/, 'A control character'],
  [/\uFFFD/, 'A character that was lost on the way (�)'],
  [/[\u202A-\u202E\u2066-\u2069]/, 'A character that turns the direction of the text'],
  [/(?<=\p{Script=Latin})[\u200B-\u200D\u2060\uFEFF](?=\p{Script=Latin})/u, 'An invisible character in a word'],
  [/[\u{E0000}-\u{E007F}]/u, 'A hidden tag character'],
  [/(?<=[\p{L}\p{N}\s])(?<![\d#*])[\uFE00-\uFE0F]/u, 'A variation mark behind a letter'],
]

export const unsafeCharacter: Rule = {
  id: 'TYP-05',
  group: 'typography',
  severity: 'E',
  stage: 's',
  title: 'An invisible or unsafe character',
  why: 'It hides text, turns it round, or breaks search.',
  fix: 'Take it out.',
  falseAlarms: 'low',
  *find({ lines, references }) {
    for (const line of lines) {
      for (const [pattern, says] of faults) {
        const [hit] = matches(pattern, line.text)
        if (hit)
          yield {
            line,
            start: hit.start,
            end: hit.end,
            message: says,
            excerpt: line.text.slice(Math.max(0, hit.start - 12), hit.end + 12).toWellFormed(),
            data: { code: hit.text.codePointAt(0) },
          }
      }
    }
    for (const [index, { title, url, author, publisher }] of references.entries())
      for (const [field, text] of Object.entries({ title, url, author, publisher }))
        for (const [pattern, says] of faults)
          if (pattern.test(text))
            yield {
              path: `references.${index}.${field}`,
              excerpt: text.slice(0, 80).toWellFormed(),
              message: `${says} in a reference`,
            }
  },
}
