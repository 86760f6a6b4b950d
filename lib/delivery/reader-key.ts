import { urls } from '../urls.ts'

/** The query parameters that reader pages know, in the order in which they stand in a key. Only a search has the first two. */
const ofSearch = ['q', 'page'] as const
const ofLists = ['after'] as const

/**
 * The one form of a reader's address under which its page is kept: the path, and the known parameters. What else stands
 * behind the question mark is not looked at.
 */
export function readerKey(url: string): string {
  const mark = url.indexOf('?')
  if (mark === -1) return url
  const path = url.slice(0, mark)
  const given = new URLSearchParams(url.slice(mark + 1))
  const kept = new URLSearchParams()
  for (const name of path === urls.search() ? ofSearch : ofLists) {
    const value = given.get(name)
    if (value) kept.set(name, value)
  }
  return kept.size ? `${path}?${kept}` : path
}
