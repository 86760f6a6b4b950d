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
    if ((grade === 'ai_drafted_reviewed' || grade === 'ai_translated' || grade === 'ai_summarised') && !reviewedBy)
      yield { path: 'provenance.reviewedBy', excerpt: grade, message: 'Name the person who reviewed what the machine made' }
  },
}
