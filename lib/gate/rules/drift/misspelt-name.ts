import type { Change } from '../../finding.ts'
import { entities, type Reading } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isHouseWord, isInSources, passageOf, sourceLines, sourceNames } from '../../source-lines.ts'
import { near } from '../../text/near.ts'
import { foldLetters } from '../../text/normalise.ts'

export const misspeltName: Rule = {
  id: 'DRF-01',
  group: 'drift',
  severity: 'E',
  stage: 's',
  title: 'A name that the sources spell otherwise',
  why: 'Rewriting garbles names, and a wrong name is the error that hurts most.',
  fix: 'Spell it as the source does, everywhere.',
  falseAlarms: 'low',
  needs: ['sources'],
  *find(reading) {
    const ours = new Set(reading.prose.flatMap((line) => entities(reading, line).map(({ name }) => foldLetters(name))))
    // Only names that one side alone has: Iran is near Iraq, and a text may hold both.
    const theirs = [...new Set(sourceNames(reading).map(({ name }) => name))].filter((name) => !ours.has(foldLetters(name)))
    const seen = new Set<string>()
    for (const line of reading.prose) {
      for (const { name, start, end } of entities(reading, line)) {
        if (seen.has(name) || isInSources(reading, name) || isHouseWord(reading, name)) continue
        seen.add(name)
        const whole = theirs.find((other) => near(name, other))
        const meant = whole ?? partOf(name, theirs)
        if (meant)
          yield {
            line,
            start,
            end,
            message: `“${name}”: did you mean “${meant}”?`,
            fix: `Replace it by “${meant}” everywhere.`,
            data: { meant, ...whereIs(reading, meant) },
            everywhere: placesOf(reading, name, whole ? name : (name.split(' ').at(-1) ?? ''), meant),
          }
      }
    }
  },
}

// Wherever the name stands: what is to be replaced is the end of it, or all.
function placesOf(reading: Reading, name: string, replaced: string, replacement: string): Change[] {
  return reading.prose.flatMap((line) =>
    entities(reading, line).flatMap((entity) => {
      const isIt = entity.name === name && line.text.slice(entity.start, entity.end).endsWith(replaced)
      return isIt ? [{ path: line.path, start: entity.end - replaced.length, end: entity.end, replacement }] : []
    }),
  )
}

function whereIs(reading: Reading, name: string) {
  const line = sourceLines(reading).find(({ text }) => text.includes(name))
  return line ? passageOf(line) : {}
}

// “Minister Lindkvist” against “Anna Lindqvist”: word by word.
function partOf(name: string, theirs: string[]): string | undefined {
  const last = name.split(' ').at(-1) ?? ''
  if (last.length < 5) return undefined
  return theirs.flatMap((other) => other.split(' ')).find((word) => word.length >= 5 && near(last, word))
}
