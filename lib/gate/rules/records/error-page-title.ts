import { errorTitle } from '../../patterns/everywhere.ts'
import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'

export const errorPageTitle: Rule = {
  id: 'REF-15',
  group: 'records',
  severity: 'E',
  stage: 's',
  title: 'A source’s title is that of an error page',
  why: 'Nobody saw the article: a machine saw a door.',
  fix: 'Open the source and take its title.',
  falseAlarms: 'low',
  *find({ references }) {
    for (const [index, reference] of references.entries())
      if (errorTitle.test(reference.title.trim()))
        yield atField(index, reference, 'title', `That is an error page’s title: “${reference.title}”`)
  },
}
