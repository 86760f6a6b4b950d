import type { LineChange } from './span.ts'

/** The lines with those that stayed as they were counted, run by run. */
export function gatherKept(lines: LineChange[]): (LineChange | number)[] {
  const shown: (LineChange | number)[] = []
  for (const line of lines) {
    const last = shown.at(-1)
    if (line.kind !== 'kept') shown.push(line)
    else if (typeof last === 'number') shown[shown.length - 1] = last + 1
    else shown.push(1)
  }
  return shown
}
