import { languageMarks } from '../../patterns/language-marks.ts'
import { tokens } from '../../reading.ts'
import type { Rule } from '../../rule.ts'

export const languageMark: Rule = {
  id: 'A11-04',
  group: 'accessibility',
  severity: 'I',
  stage: 's',
  title: 'A passage in another language',
  why: 'Read aloud in the wrong language it cannot be understood.',
  fix: 'Set the article’s language, or say in the text what language it is.',
  falseAlarms: 'medium',
  *find({ body, patterns }) {
    const own = patterns.language
    if (!languageMarks[own]) return
    for (const line of body) {
      if (line.role === 'code' || line.text.length < 40) continue
      const words = tokens(line).map(({ text }) => text.toLowerCase())
      if (words.length < 8) continue
      const shares = Object.entries(languageMarks).map(([language, marks]) => ({
        language,
        share: words.filter((word) => marks.has(word)).length / words.length,
      }))
      const [best] = shares.sort((a, b) => b.share - a.share)
      const ours = shares.find(({ language }) => language === own)?.share ?? 0
      if (best && best.language !== own && best.share - ours >= 0.2)
        yield { line, end: 80, message: `This looks like another language (${best.language})`, data: { language: best.language } }
    }
  },
}
