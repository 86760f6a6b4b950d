import type { Rule } from '../../rule.ts'

export const unexplained: Rule = {
  id: 'REV-05',
  group: 'revision',
  severity: 'E!',
  stage: 'p',
  title: 'A withdrawal or an override without a reason',
  why: 'Readers are owed it, and it is public.',
  fix: 'Write the reason, in at least 20 characters.',
  falseAlarms: 'none',
  *find({ facts }) {
    if (facts.removal && facts.removal.reason.trim().length < 20)
      yield { path: 'removal.reason', excerpt: facts.removal.reason, message: 'Say to readers why it is withdrawn' }
    for (const [index, { rule, reason }] of (facts.overrides ?? []).entries())
      if (reason.trim().length < 20)
        yield { path: `overrides.${index}.reason`, excerpt: reason, message: `Say why ${rule} is overridden` }
  },
}
