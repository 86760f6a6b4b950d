import type { ArticleContent } from '../../../articles/content.ts'
import { plainText } from '../../../articles/plain-text.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'
import { tokensOf } from '../../text/tokens.ts'

export const correctionNote: Rule = {
  id: 'REV-02',
  group: 'revision',
  severity: 'E',
  stage: 'p',
  title: 'A correction does not say what was wrong and what is right',
  why: 'Readers who saw the wrong value must be able to let it go.',
  fix: '“An earlier version said …. In fact ….”',
  falseAlarms: 'low',
  needs: ['change'],
  *find({ facts, content }) {
    const { change } = facts
    if (change?.class !== 'correction') return
    const note = `${change.was} ${change.isNow}`.trim()
    const say = (message: string) => ({ path: 'correction', excerpt: note.slice(0, 200).toWellFormed(), message })
    if (note.length < 30) {
      yield say('Say in a sentence what was wrong and what is right')
      return
    }
    const [before, after] = [wordsOf(change.before), wordsOf(content)]
    const changed = [...[...before].filter((word) => !after.has(word)), ...[...after].filter((word) => !before.has(word))]
    const told = new Set(tokensOf(normalise(note)).map(({ text }) => text))
    if (changed.length && !changed.some((word) => told.has(word)))
      yield say('The note names neither what was wrong nor what is right')
  },
}

function wordsOf(content: ArticleContent): Set<string> {
  const fields = [
    content.headline,
    content.standfirst,
    content.summary,
    plainText(content.body),
    ...content.keyPoints.map(({ text }) => text),
  ]
  return new Set(tokensOf(normalise(fields.join(' '))).map(({ text }) => text))
}
