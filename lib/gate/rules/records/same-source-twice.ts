import type { Reference } from '../../../articles/content.ts'
import { normaliseUrl } from '../../../references/normalise.ts'
import { atField } from '../../reference-hit.ts'
import type { Rule } from '../../rule.ts'
import { normalise } from '../../text/normalise.ts'

export const sameSourceTwice: Rule = {
  id: 'REF-03',
  group: 'records',
  severity: 'W',
  stage: 's',
  title: 'The same source is listed twice',
  why: 'Two numbers look like two witnesses.',
  fix: 'Merge them and keep the places in locators.',
  falseAlarms: 'low',
  judged: 'Of 16 looked at all were one page, at times with two fragments.',
  *find({ references, facts }) {
    const first = new Map<string, number>()
    for (const [index, reference] of references.entries()) {
      const same = identitiesOf(reference)
      const text = facts.sources?.find(({ key }) => key === reference.key)?.text
      if (text && text.length > 200) same.push(`text ${normalise(text)}`)
      const known = same.map((identity) => first.get(identity)).find((found) => found !== undefined)
      if (known !== undefined)
        yield atField(index, reference, 'url', `Same source twice: it is number ${known + 1} of the list too`, {
          data: { first: references[known]?.key },
        })
      for (const identity of same) if (!first.has(identity)) first.set(identity, index)
    }
  },
}

function identitiesOf({ url }: Reference): string[] {
  const address = normaliseUrl(url)
    ?.replace(/^(?:m|mobile|amp)\./, '')
    .replace(/\/amp$/, '')
  const doi = doiOf(url)
  return [...(address ? [address] : []), ...(doi ? [`doi ${doi}`] : [])]
}

function doiOf(url: string): string | undefined {
  return /\b(10\.\d{4,9}\/[^\s?#]{1,200})/.exec(url)?.[1]?.toLowerCase()
}
