/** A stretch of a text, in UTF-16 units, the end not counted. */
export interface Span {
  start: number
  end: number
}

export interface Match extends Span {
  text: string
  groups: (string | undefined)[]
}

/** Whether a place lies in one of the spans. */
export function isWithin(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => at >= start && at < end)
}

/** Every match of a pattern as a span with its text; the pattern needs no flag g. */
export function matches(pattern: RegExp, text: string): Match[] {
  const found: Match[] = []
  const all = everywhere(pattern)
  all.lastIndex = 0
  for (let match = all.exec(text); match; match = all.exec(text)) {
    const [whole, ...groups] = match
    if (whole) found.push({ start: match.index, end: match.index + whole.length, text: whole, groups })
    else all.lastIndex += 1
  }
  return found
}

const global = new WeakMap<RegExp, RegExp>()

function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern
  const known = global.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`)
  global.set(pattern, known)
  return known
}
