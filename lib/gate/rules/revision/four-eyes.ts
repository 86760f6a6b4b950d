import type { Rule } from '../../rule.ts'

export const fourEyes: Rule = {
  id: 'REV-04',
  group: 'revision',
  severity: 'E',
  stage: 'p',
  title: 'Nobody but its author has read it',
  why: 'Four eyes see more than two.',
  fix: 'Ask for a review.',
  falseAlarms: 'low',
  needs: ['approval'],
  *find({ facts }) {
    const { approval, site } = facts
    if (!approval || !site.fourEyes || approval.mayPublish < 2) return
    const isOnlyAuthor = approval.authors.length > 0 && approval.authors.every((author) => author === approval.approver)
    if (isOnlyAuthor) yield { path: 'approval', excerpt: approval.approver, message: 'It needs a second pair of eyes' }
  },
}
