import { type ArticleContent, articleContent } from '#lib/articles/content.ts'
import { plainText } from '#lib/articles/plain-text.ts'
import { markdownToBody } from '#lib/interchange/markdown-to-body.ts'
import { countWords } from '#lib/text.ts'
import { diceOf } from './dice.ts'
import { reference } from './made-article.ts'
import { body } from './made-body.ts'
import { headline, sentence } from './made-text.ts'

/** An article of so many words that leans on so many sources; the same numbers give the same article. */
export function longArticle(sectionId: string, words: number, sources: number): { content: ArticleContent; words: number } {
  const dice = diceOf(words)
  const references = Array.from({ length: sources }, (_, place) => reference(dice, place, Date.UTC(2026, 4, 1)))
  const keys = references.map(({ key }) => key)
  const content = articleContent.parse({
    sectionId,
    ...{ headline: headline(dice), standfirst: sentence(dice), teaser: sentence(dice), summary: sentence(dice) },
    body: markdownToBody(body(dice, words, keys)),
    keyPoints: keys.slice(0, 4).map((key) => ({ text: sentence(dice), cites: [key] })),
    references,
  })
  return { content, words: countWords(plainText(content.body)) }
}
