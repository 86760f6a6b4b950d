import type { Rule } from '../../rule.ts'

const generic =
  /^(?:admin|administrator|staff|editor|editors|editorial(?: team| staff)?|newsroom|webmaster|author|user|unknown|anonymous|redaktion|rédaction|guest|team)$/i

export const byline: Rule = {
  id: 'STR-10',
  group: 'structure',
  severity: 'E',
  stage: 'p',
  title: 'Nobody has signed the article',
  why: 'Somebody answers for it.',
  fix: 'Name who wrote it; a house without bylines says why in its settings.',
  falseAlarms: 'low',
  needs: ['bylines'],
  *find({ facts }) {
    if (facts.site.noBylines) return
    const names = facts.bylines ?? []
    if (!names.length) yield { path: 'bylines', message: 'Who wrote this?' }
    else if (names.every((name) => generic.test(name.trim())))
      yield { path: 'bylines', excerpt: names.join(', '), message: `“${names.join(', ')}” is nobody’s name` }
  },
}
