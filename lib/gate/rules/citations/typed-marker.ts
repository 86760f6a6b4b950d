import { sourceDump } from '../../patterns/everywhere.ts'
import type { Rule } from '../../rule.ts'
import { isWithin, matches } from '../../text/span.ts'

const markers: readonly RegExp[] = [
  /\[(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,5}|\^\w{1,12}|[a-z]|note \d{1,2})\]/,
  /\[(?:citation needed|source needed|ref|source|sources|clarification needed|according to whom\?|who\?|when\?)\]/i,
  /(?<=\p{Ll}[.,”"]?)[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}(?![\p{L}\d])/u,
  /(?<=\p{Ll}{3}[.”"]?)(?<!\b(?:paragraph|section|subsection|clause|article|item|step|part|rule)) ?\(\d{1,2}\)(?=[.,;]|$)/iu,
]

export const typedMarker: Rule = {
  id: 'CIT-03',
  group: 'citations',
  severity: 'E',
  stage: 's',
  title: 'A source marker is typed and not linked',
  why: 'A typed “[3]” leads nowhere and is wrong as soon as a paragraph moves.',
  fix: 'Put a citation in its place.',
  falseAlarms: 'medium',
  judged: 'Of 5 errors 5 were typed notes.',
  *find({ prose }) {
    for (const line of prose) {
      if (sourceDump.test(line.text)) continue
      for (const [index, pattern] of markers.entries()) {
        for (const hit of matches(pattern, line.text)) {
          if (isWithin(hit.start, line.code) || isMeasure(line.text, hit.start, hit.text) || isEditorsWord(line.text, hit))
            continue
          // “(2)” also numbers the points of a list in a sentence, or a section of a law.
          const severity = index === 3 ? ('W' as const) : ('E' as const)
          yield {
            line,
            start: hit.start,
            end: hit.end,
            message: `Typed marker is not linked to a source: “${hit.text.trim()}”`,
            severity,
          }
        }
      }
    }
  },
}

// km², m³ and CO²: powers, not notes.
function isMeasure(text: string, at: number, marker: string): boolean {
  return (
    /^[²³]/.test(marker) &&
    /(?:\b(?:km|cm|mm|m|ft|mi|in|dm|nm|x|n|r|c|metres?|kilometres?)|\d)$/i.test(text.slice(Math.max(0, at - 11), at))
  )
}

// “[a]n old friend”: a letter that a quotation was given.
function isEditorsWord(text: string, { start, end, text: marker }: { start: number; end: number; text: string }): boolean {
  if (!/^\[[a-z]\]$/.test(marker)) return false
  return /\p{L}/u.test(text[end] ?? '') || /\p{L}$/u.test(text.slice(0, start)) === false
}
