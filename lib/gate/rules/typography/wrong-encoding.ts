import type { Rule } from '../../rule.ts'
import { matches } from '../../text/span.ts'

const mojibake: readonly RegExp[] = [
  /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|Ã(?=[\s\u00A0])/,
  /â€[\u0080-\u00BF™œ˜“”\u009D¦¢]?/,
  /(?:[ÐÑ][\u0080-\u00BF°±²³´µ¶·¸¹º»¼½¾¿€‚ƒ„…†‡]){2,40}/,
  /Â[\u00A0£©®°·»]/,
]

export const wrongEncoding: Rule = {
  id: 'TYP-06',
  group: 'typography',
  severity: 'E',
  stage: 's',
  title: 'Letters in the wrong encoding',
  why: '“donâ€™t” is “don’t”, read in the wrong way.',
  fix: 'Decode it again, or type it.',
  falseAlarms: 'low',
  *find({ lines, references }) {
    for (const line of lines) {
      const hit = firstOf(line.text)
      if (hit) yield { line, ...hit, message: `Wrong encoding: “${line.text.slice(hit.start, hit.end + 8).toWellFormed()}”` }
    }
    for (const [index, { title, author, publisher }] of references.entries())
      for (const [field, text] of Object.entries({ title, author, publisher }))
        if (firstOf(text))
          yield {
            path: `references.${index}.${field}`,
            excerpt: text.slice(0, 80).toWellFormed(),
            message: 'Wrong encoding in a reference',
          }
  },
}

function firstOf(text: string) {
  if (!/[ÃâÐÑÂ]/.test(text)) return null
  const [hit] = mojibake.flatMap((pattern) => matches(pattern, text)).sort((a, b) => a.start - b.start)
  return hit ? { start: hit.start, end: hit.end } : null
}
