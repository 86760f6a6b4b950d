import type { Question } from '../outbound/ask.ts'
import { operatorsOwn, type Reach, theWeb } from '../outbound/reach.ts'
import { urls } from '../urls.ts'
import type { Destination, OutsideChange } from './destination.ts'
import { staleAddresses } from './stale-addresses.ts'
import { staleFeeds } from './stale-feeds.ts'

export interface Telling {
  questions: Question[]
  reach: Reach
}

const indexNow = 'https://api.indexnow.org/indexnow'
const longestHeader = 4_000
const feedsAtOnce = 20

/** What one destination is asked, in order, so that it knows of these changes. `origin` is the publication's. */
export async function questionsFor(
  { kind, target }: Pick<Destination, 'kind' | 'target'>,
  changes: OutsideChange[],
  origin: string,
): Promise<Telling> {
  const set = JSON.parse(target) as Record<string, string>
  const stale = [...new Set(changes.map(({ tag }) => tag))]
  if (kind === 'hub') return { questions: hubQuestions(set.hub ?? '', origin, await staleFeeds(stale)), reach: theWeb }
  if (kind === 'index') return { questions: indexQuestions(set.key ?? '', origin, await staleAddresses(stale)), reach: theWeb }
  const { purgeAddress = '', purgeMethod = '', purgeHeader = '' } = set
  const questions = lines(stale).map((line) => ({
    url: purgeAddress,
    method: purgeMethod,
    headers: { [purgeHeader]: line },
  }))
  return { questions, reach: operatorsOwn }
}

/** Tags in as few lines as a header takes. */
function lines(tags: string[]): string[] {
  const found: string[] = []
  for (const tag of tags) {
    const last = found.at(-1)
    if (last !== undefined && last.length + tag.length < longestHeader) found[found.length - 1] = `${last} ${tag}`
    else found.push(tag)
  }
  return found
}

function hubQuestions(hub: string, origin: string, feeds: string[]): Question[] {
  const questions: Question[] = []
  for (let at = 0; at < feeds.length; at += feedsAtOnce) {
    const topics = feeds.slice(at, at + feedsAtOnce).map((path): [string, string] => ['hub.url', origin + path])
    const body = new URLSearchParams([['hub.mode', 'publish'], ...topics]).toString()
    questions.push({ url: hub, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })
  }
  return questions
}

function indexQuestions(key: string, origin: string, paths: string[]): Question[] {
  if (!paths.length) return []
  const said = {
    host: new URL(origin).host,
    key,
    keyLocation: origin + urls.indexNowKey(),
    urlList: paths.map((path) => origin + path),
  }
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return [{ url: indexNow, method: 'POST', headers, body: JSON.stringify(said) }]
}
