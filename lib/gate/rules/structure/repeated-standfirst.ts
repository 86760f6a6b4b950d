import type { Rule } from '../../rule.ts'
import { containment, contentWords } from '../../text/content-words.ts'
import { normalise } from '../../text/normalise.ts'

export const repeatedStandfirst: Rule = {
  id: 'STR-07',
  group: 'structure',
  severity: 'W',
  stage: 's',
  title: 'The standfirst repeats the headline',
  why: 'It stands there to say the next thing.',
  fix: 'Add the next fact.',
  falseAlarms: 'medium',
  *find({ lines, content }) {
    const line = lines.find(({ field }) => field === 'standfirst')
    if (!line || !content.headline) return
    const head = normalise(content.headline)
    const words = contentWords(content.headline)
    const isLonger = contentWords(line.text).size > words.size * 1.8
    if (
      normalise(line.text).startsWith(head) ||
      (words.size >= 3 && containment(content.headline, line.text) >= 0.85 && !isLonger)
    )
      yield { line, message: 'The standfirst repeats the headline' }
  },
}
