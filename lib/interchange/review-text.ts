import { canonicalJson } from '../articles/canonical.ts'
import { sha256 } from '../ids.ts'

const said = [
  ...['kind', 'language', 'eventDate', 'dateline', 'kicker', 'headline', 'cardHeadline', 'standfirst', 'teaser', 'document'],
  ...['keyPoints', 'summary', 'references', 'byline', 'topics', 'lead', 'search', 'social', 'provenance'],
]

/** The hash of what an article’s line says to readers: a review in the line is of exactly this, wherever it is taken to. */
export function reviewedTextHash(line: object): string {
  const plain = JSON.parse(JSON.stringify(line)) as Record<string, unknown>
  return sha256(canonicalJson(Object.fromEntries(said.flatMap((name) => (name in plain ? [[name, plain[name]]] : [])))))
}
