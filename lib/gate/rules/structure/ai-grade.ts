import { contentHash } from '../../../articles/canonical.ts'
import type { Rule } from '../../rule.ts'

export const aiGrade: Rule = {
  id: 'STR-12',
  group: 'structure',
  severity: 'E!',
  stage: 'p',
  title: 'How AI was used is not settled',
  why: 'What a machine wrote is said to readers, and a person has read it first.',
  fix: 'Choose the grade, and have it reviewed.',
  falseAlarms: 'none',
  *find({ content, facts }) {
    const { grade, reviewedBy } = content.provenance
    if (!facts.hasGrade) yield { path: 'provenance.grade', message: 'State how AI was used' }
    if (grade === 'ai_unreviewed' && !facts.site.allowUnreviewedAi)
      yield {
        path: 'provenance.grade',
        excerpt: grade,
        message: 'A text that was made with AI and not reviewed may not go out on this site',
      }
    const { review } = facts
    const isMade = grade === 'ai_drafted_reviewed' || grade === 'ai_translated' || grade === 'ai_summarised'
    if (isMade && !reviewedBy)
      yield { path: 'provenance.reviewedBy', excerpt: grade, message: 'Name the person who reviewed what the machine made' }
    else if (isMade && review && review.hash !== contentHash(content))
      yield {
        path: 'provenance.reviewedBy',
        excerpt: grade,
        message: review.hash ? 'The review is of an earlier text: have it reviewed again' : 'No review of this text is recorded',
      }
  },
}
