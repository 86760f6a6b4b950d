import type { Rule } from '../../rule.ts'

export const selfLink: Rule = {
  id: 'CUR-02',
  group: 'curation',
  severity: 'E',
  stage: 's',
  title: 'A story is picked twice, or picks itself',
  why: 'It leads readers in a circle.',
  fix: 'Take it out.',
  falseAlarms: 'none',
  *find({ content, facts }) {
    const seen = new Set<string>()
    for (const [index, id] of content.readAlso.entries()) {
      const url = facts.picks?.find((pick) => pick.id === id)?.url
      const path = `readAlso.${index}`
      if (seen.has(id)) yield { path, excerpt: id, message: 'This story is picked twice' }
      else if (id === content.slug && content.slug !== '') yield { path, excerpt: id, message: 'The article picks itself' }
      else if (url && content.slug && url.endsWith(`/${content.slug}`))
        yield { path, excerpt: url, message: 'The article picks itself' }
      seen.add(id)
    }
  },
}
