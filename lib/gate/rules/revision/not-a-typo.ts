import type { ArticleContent } from '../../../articles/content.ts'
import { gateInput } from '../../gate-input.ts'
import { dates, entities, numbers, quotations, type Reading, readArticle } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'
import { matches } from '../../text/span.ts'

export const notATypo: Rule = {
  id: 'REV-01',
  group: 'revision',
  severity: 'E',
  stage: 'p',
  title: 'A change of substance is called typographic',
  why: 'What changes a fact is told to readers.',
  fix: 'Call it an update or a correction.',
  falseAlarms: 'low',
  needs: ['change'],
  *find(reading) {
    const { change } = reading.facts
    if (change?.class !== 'typographic') return
    const before = factsOf(readArticle(gateInput(change.before)))
    const after = factsOf(reading)
    const touched = Object.keys(after).filter((part) => before[part] !== after[part])
    if (touched.length)
      yield {
        path: 'body',
        excerpt: touched.join(', '),
        message: `This is not a typo fix: it touches ${touched.join(', ')}`,
        data: { touched },
      }
  },
}

function factsOf(reading: Reading): Record<string, string> {
  const { content, prose, patterns } = reading
  const sorted = (words: string[]) => [...words].sort().join('\n')
  return {
    'the headline': normalise(content.headline),
    figures: sorted(prose.flatMap((line) => numbers(line).map(({ value, unit }) => `${value} ${unit}`))),
    names: sorted(prose.flatMap((line) => entities(reading, line).map(({ name }) => normalise(name)))),
    dates: sorted(prose.flatMap((line) => dates(line).map(({ year, month, day }) => `${year}-${month}-${day}`))),
    quotations: sorted(prose.flatMap((line) => quotations(line).map(({ text }) => normalise(text)))),
    'a “not”': patterns.negation
      ? String(prose.reduce((sum, line) => sum + matches(patterns.negation ?? /$^/, line.text).length, 0))
      : '',
    references: referencesOf(content),
  }
}

function referencesOf({ references }: ArticleContent): string {
  return references.map(({ key, url, title, published }) => [key, url, title, published].join(' ')).join('\n')
}
