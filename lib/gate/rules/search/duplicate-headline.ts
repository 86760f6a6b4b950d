import type { Rule } from '../../rule.ts'
import { containment, contentWords } from '../../text/content-words.ts'
import { normalise } from '../../text/normalise.ts'

const fortnight = 14 * 86_400_000

export const duplicateHeadline: Rule = {
  id: 'SEO-03',
  group: 'search',
  severity: 'W',
  stage: 'p',
  title: 'Another article has this headline',
  why: 'Readers cannot tell them apart.',
  fix: 'Say what is new, or join them.',
  falseAlarms: 'medium',
  needs: ['others'],
  *find({ lines, content, facts }) {
    const line = lines.find(({ field }) => field === 'headline')
    if (!line) return
    const at = facts.publishedAt ?? facts.now
    const words = contentWords(content.headline)
    const twin = facts.others?.find(({ headline, publishedAt }) => {
      if (normalise(headline) === normalise(content.headline)) return true
      return (
        at !== null &&
        at !== undefined &&
        Math.abs(publishedAt - at) < fortnight &&
        words.size >= 4 &&
        containment(words, contentWords(headline)) >= 0.9
      )
    })
    if (twin) yield { line, message: `Another article is headed “${twin.headline}”` }
  },
}
