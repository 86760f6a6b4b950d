import { entities } from '../../reading.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'

const twoYears = 2 * 365.25 * 86_400_000

export const stalePick: Rule = {
  id: 'CUR-04',
  group: 'curation',
  severity: 'I',
  stage: 'p',
  title: 'A picked story is old, or not related',
  why: '“Read also” is for stories that go on from this one.',
  fix: 'Choose another one.',
  falseAlarms: 'medium',
  needs: ['picks'],
  *find(reading) {
    const { content, facts } = reading
    const at = facts.publishedAt ?? facts.now
    const names = reading.prose.flatMap((line) => entities(reading, line).map(({ name }) => normalise(name)))
    for (const [index, id] of content.readAlso.entries()) {
      const pick = facts.picks?.find((one) => one.id === id)
      if (!pick) continue
      const path = `readAlso.${index}`
      if (at && pick.publishedAt && at - pick.publishedAt > twoYears)
        yield { path, excerpt: pick.headline, message: `More than two years old: “${pick.headline}”` }
      const text = normalise(`${pick.headline} ${pick.text}`)
      if (!pick.topics.some((topic) => content.topics.includes(topic)) && !names.some((name) => text.includes(name)))
        yield { path, excerpt: pick.headline, message: `Related how? “${pick.headline}”` }
    }
  },
}
