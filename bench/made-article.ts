import { slugify } from '#lib/text.ts'
import { type Dice, diceOf } from './dice.ts'
import { body } from './made-body.ts'
import { headline, personName, placeName, sentence } from './made-text.ts'
import { publishers, sections } from './words-list.ts'

const begun = Date.UTC(2019, 5, 1)
const spacing = 3 * 3_600_000

/** Topics and bylines that all articles share, in the order in which they are common. */
export const topicNames = Array.from({ length: 60 }, (_, index) => `${placeName(diceOf(500_000 + index))} ${index + 1}`)
export const personNames = Array.from({ length: 40 }, (_, index) => `${personName(diceOf(600_000 + index))} ${index + 1}`)

/** The address of an article, from its number alone: a later one can be named before it is made. */
export function slugOf(index: number): string {
  return `${slugify(headline(diceOf(index)))}-${index + 1}`
}

/** One article. It is the same in a publication of any size, but for a pick that names one which is not there. */
export function madeArticle(index: number, count: number): object {
  const dice = diceOf(index)
  const head = headline(dice)
  const at = begun + index * spacing + dice.between(0, 2 * 3_600_000)
  const references = Array.from({ length: dice.between(2, 8) }, (_, place) => reference(dice, place, at))
  const keys = references.map(({ key }) => key)
  const isUpdated = dice.oneIn(12)
  return {
    ...{ colophon: 1, type: 'article', slug: slugOf(index), section: dice.pick(sections, 1.3)[0] },
    ...{ kind: dice.oneIn(8) ? dice.pick(['analysis', 'opinion', 'explainer']) : 'news', status: 'live', language: 'en' },
    publishedAt: new Date(at).toISOString(),
    ...(isUpdated
      ? { updatedAt: new Date(at + dice.between(1, 90) * 3_600_000).toISOString(), updateNote: 'A figure was added.' }
      : {}),
    eventDate: new Date(at - dice.between(0, 3) * 86_400_000).toISOString().slice(0, 10),
    ...{ dateline: placeName(dice).toUpperCase(), headline: head, standfirst: sentence(dice), teaser: sentence(dice) },
    body: body(dice, dice.between(300, 1_500), keys),
    keyPoints: Array.from({ length: dice.between(2, 4) }, () => ({ text: sentence(dice), cites: [dice.pick(keys)] })),
    summary: `${sentence(dice)} ${sentence(dice)}`,
    references,
    byline: unique([slugify(dice.pick(personNames, 1.5)), ...(dice.oneIn(4) ? [slugify(dice.pick(personNames))] : [])]),
    topics: unique(Array.from({ length: dice.between(1, 4) }, () => slugify(dice.pick(topicNames, 1.7)))),
    readAlso: picks(dice, index, count),
  }
}

/** A reference as an import has it. */
export function reference(dice: Dice, place: number, at: number) {
  const paper = `${placeName(dice)} ${dice.pick(publishers)}`
  const title = headline(dice)
  const read = new Date(at).toISOString().slice(0, 10)
  return {
    ...{
      key: `src-${place + 1}`,
      kind: 'web',
      url: `https://${slugify(paper)}.example/${dice.between(1, 200_000)}/${slugify(title)}`,
      title,
    },
    ...{
      publisher: paper,
      author: personName(dice),
      published: new Date(at - dice.between(1, 400) * 86_400_000).toISOString().slice(0, 10),
    },
    accessed: read,
  }
}

// Mostly what came before; every tenth names the one that comes next.
function picks(dice: Dice, index: number, count: number): string[] {
  const before =
    index < 5 ? [] : Array.from({ length: dice.between(0, 3) }, () => slugOf(Math.max(0, index - dice.between(1, 400))))
  return unique(index % 10 === 0 && index + 1 < count ? [...before, slugOf(index + 1)] : before)
}

function unique(list: string[]): string[] {
  return [...new Set(list)]
}
