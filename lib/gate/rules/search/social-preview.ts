import type { Rule } from '../../rule.ts'

export const socialPreview: Rule = {
  id: 'SEO-05',
  group: 'search',
  severity: 'I',
  stage: 'p',
  title: 'No picture that is wide enough for previews',
  why: 'Search and social pages show one of 1200 pixels.',
  fix: 'Choose a lead picture of at least 1200 pixels.',
  falseAlarms: 'low',
  needs: ['pictures'],
  *find({ content, facts }) {
    const width = content.lead ? facts.pictures?.[content.lead.mediaId]?.width : undefined
    if (!content.lead) yield { path: 'lead', message: 'There is no lead picture' }
    else if (width !== undefined && width < 1200)
      yield { path: 'lead', excerpt: content.lead.caption, message: `The lead picture is ${width} pixels wide` }
  },
}
