import { contentHash } from '../../../articles/canonical.ts'
import type { Rule } from '../../rule.ts'

export const changedSince: Rule = {
  id: 'REV-03',
  group: 'revision',
  severity: 'E!',
  stage: 'p',
  title: 'The text was changed after it was reviewed',
  why: 'What goes out is what was read, to the byte.',
  fix: 'Have it reviewed again.',
  falseAlarms: 'none',
  needs: ['approval'],
  *find({ content, facts }) {
    if (facts.approval?.hash && facts.approval.hash !== contentHash(content))
      yield { path: 'approval', excerpt: facts.approval.hash.slice(0, 12), message: 'The text was changed after it was reviewed' }
  },
}
