import { outlets as known, sameHouse } from '../../patterns/hosts.ts'
import type { Rule } from '../../rule.ts'
import { registrable } from '../../text/registrable.ts'

export const creditedOutlet: Rule = {
  id: 'CIT-08',
  group: 'citations',
  severity: 'W',
  stage: 's',
  title: 'A credited outlet is not among the sources',
  why: 'Who is named as the origin of a report is owed a reference.',
  fix: 'Add the reference.',
  falseAlarms: 'low',
  *find({ prose, references, facts }) {
    const cited = new Set(references.map(({ url }) => registrable(url)))
    const publishers = references.map(({ publisher, title }) => `${publisher} ${title}`.toLowerCase())
    const seen = new Set<string>()
    const all = prose.map(({ text }) => text).join('\n')
    for (const [outlet, domain] of Object.entries({ ...known, ...facts.site.outlets })) {
      if (!all.includes(outlet)) continue
      const houses = sameHouse.find((house) => house.includes(domain)) ?? [domain]
      if (
        houses.some((house) => cited.has(registrable(`https://${house}`))) ||
        publishers.some((text) => text.includes(outlet.toLowerCase()))
      )
        continue
      for (const line of prose) {
        if (!line.text.includes(outlet) || seen.has(domain)) continue
        const hit = origin(outlet).exec(line.text)
        if (!hit) continue
        seen.add(domain)
        yield {
          line,
          start: hit.index,
          end: hit.index + hit[0].length,
          message: `You credit ${outlet} but do not cite it`,
          data: { domain },
        }
      }
    }
  },
}

const made = new Map<string, RegExp>()

function origin(outlet: string): RegExp {
  const name = outlet.replace(/[^\p{L}\p{N} -]/gu, '.')
  const pattern =
    made.get(outlet) ??
    new RegExp(
      `\\b(?:according to|a report (?:by|in|from)|first reported by|revealed by|an? (?:article|interview) (?:in|by|with)|told|reported by) (?:the )?${name}\\b|\\b${name} (?:reported|reports|revealed|first reported)\\b`,
      'iu',
    )
  made.set(outlet, pattern)
  return pattern
}
