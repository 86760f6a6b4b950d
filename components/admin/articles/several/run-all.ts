import type { ActionState } from '#lib/action-state.ts'
import type { ListStatus } from '#lib/articles/desk-list-queries.ts'

/** An article of the list, as far as something is done with it. */
export interface ListedArticle {
  id: string
  headline: string
  version: number
  status: ListStatus
}

/** How it went with one. */
export interface Outcome {
  article: ListedArticle
  /** The new version; null where it was refused. */
  version: number | null
  /** Why it was refused. */
  reason: string
}

type Call = (article: ListedArticle) => Promise<ActionState<{ version: number }>>

/**
 * Does the same with each, one after the other: a refusal of one stops no other. Where nobody answers, or the session is
 * over, the rest is not tried.
 */
export async function runAll(
  articles: readonly ListedArticle[],
  call: Call,
  onEach: (done: number) => void,
  isStopped: () => boolean,
): Promise<{ outcomes: Outcome[]; untried: ListedArticle[] }> {
  const outcomes: Outcome[] = []
  for (const article of articles) {
    if (isStopped()) break
    const { status, code, message, result } = await call(article)
    const version = status === 'done' ? (result?.version ?? article.version) : null
    const reason = version === null ? (message ?? 'The server did not answer.') : ''
    outcomes.push({ article, version, reason })
    onEach(outcomes.length)
    if (code === 'unreachable' || code === 'not-signed-in') break
  }
  return { outcomes, untried: articles.slice(outcomes.length) }
}
