import { entities } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { isComparable, isHouseWord, isInSources } from '../../source-lines.ts'

export const unknownName: Rule = {
  id: 'DRF-02',
  group: 'drift',
  severity: 'W',
  stage: 's',
  title: 'A name that no source has',
  why: 'Machines add people and places that nobody mentioned.',
  fix: 'Cite where the name is from, or cut it.',
  falseAlarms: 'medium',
  needs: ['sources'],
  *find(reading) {
    const seen = new Set<string>()
    for (const line of reading.body.filter((each) => isComparable(reading, each))) {
      for (const { name, words, start, end } of entities(reading, line)) {
        if (words < 2 || seen.has(name)) continue
        seen.add(name)
        if (!isInSources(reading, name) && !isHouseWord(reading, name))
          yield { line, start, end, message: `No source has the name “${name}”`, data: { word: name } }
      }
    }
  },
}
