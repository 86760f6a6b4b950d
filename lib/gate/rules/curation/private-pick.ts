import type { Rule } from '../../rule.ts'

export const privatePick: Rule = {
  id: 'CUR-03',
  group: 'curation',
  severity: 'E',
  stage: 'p',
  title: 'A picked story is not public',
  why: 'Readers would meet a closed door.',
  fix: 'Take it out, or publish it first.',
  falseAlarms: 'none',
  needs: ['picks'],
  *find({ content, facts }) {
    for (const [index, id] of content.readAlso.entries()) {
      const pick = facts.picks?.find((one) => one.id === id)
      if (!pick?.isPublic)
        yield {
          path: `readAlso.${index}`,
          excerpt: pick?.headline ?? id,
          message: `Not public: ${pick ? `“${pick.headline}”` : 'a story that is gone'}`,
        }
    }
  },
}
