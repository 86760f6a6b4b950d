import type { ArticleContent } from '../articles/content.ts'
import { plainText } from '../articles/plain-text.ts'
import { entitiesOf } from '../gate/text/entities.ts'
import { foldLetters } from '../gate/text/normalise.ts'
import { sentencesOf } from '../gate/text/sentences.ts'
import { tokensOf } from '../gate/text/tokens.ts'

interface Named {
  /** Who is quoted in a block of their own. */
  people: string[]
  /** The other names of two to four words, those that stand most often first. */
  names: string[]
}

const most = 16
const enoughLetters = 60_000

/** The names in an article that tell one story from another. A name of one word is left out: too many things have it. */
export function namesIn({ headline, standfirst, body }: ArticleContent): Named {
  const people = unique(body.content.flatMap((block) => (block.type === 'blockquote' ? speakerOf(block.attrs?.speaker) : [])))
  const quoted = new Set(people.map(foldLetters))
  const counts = new Map<string, { name: string; count: number }>()
  const text = [headline, standfirst, plainText(body)].join('\n').slice(0, enoughLetters)
  for (const line of text.split('\n')) {
    const starts = sentencesOf(line).map(({ start }) => start)
    for (const { name, words } of entitiesOf(line, tokensOf(line), starts)) {
      const key = foldLetters(name)
      if (words < 2 || words > 4 || quoted.has(key)) continue
      counts.set(key, { name, count: (counts.get(key)?.count ?? 0) + 1 })
    }
  }
  const names = [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name)
  return { people: people.slice(0, most), names: names.slice(0, most) }
}

// “Vera Lund, mayor of Norrvik”: the name stands before the comma.
function speakerOf(speaker = ''): string[] {
  const name = speaker.split(',')[0]?.trim() ?? ''
  return /^\p{Lu}\S*\s+\S/u.test(name) ? [name] : []
}

function unique(names: string[]): string[] {
  return [...new Map(names.map((name) => [foldLetters(name), name])).values()]
}
