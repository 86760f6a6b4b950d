import type { Rule } from '../../rule.ts'

export const requiredFields: Rule = {
  id: 'STR-09',
  group: 'structure',
  severity: 'E!',
  stage: 'p',
  title: 'No date of publication, or no kind',
  why: 'Readers must know when it was said, and whether it is news, opinion or paid for.',
  fix: 'Fill them in.',
  falseAlarms: 'none',
  needs: ['hasKind'],
  *find({ facts }) {
    if (facts.publishedAt === null) yield { path: 'publishedAt', message: 'The date of publication is missing' }
    if (!facts.hasKind) yield { path: 'kind', message: 'Say what kind of text it is: news, analysis, opinion, sponsored …' }
  },
}
