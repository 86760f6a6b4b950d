import { articleInHref } from '../../../articles/article-link.ts'
import type { Rule } from '../../rule.ts'

export const deadLink: Rule = {
  id: 'CUR-06',
  group: 'curation',
  severity: 'W',
  stage: 'p',
  title: 'A linked story of ours is not public',
  why: 'Readers get its words without the link: the story was withdrawn, or is not out yet.',
  fix: 'Link another story, or take the link off.',
  falseAlarms: 'none',
  needs: ['linked'],
  *find({ lines, facts }) {
    for (const line of lines)
      for (const { start, end, href } of line.links) {
        const name = articleInHref(href)
        const story = name === null ? null : facts.linked?.[name]
        if (name === null || story?.isPublic) continue
        const message = story ? `Not public: “${story.headline}”` : 'This story of ours is gone.'
        yield { line, start, end, message }
      }
  },
}
