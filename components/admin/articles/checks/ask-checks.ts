import type { ArticleContent } from '#lib/articles/content.ts'
import type { Report } from '#lib/gate/finding.ts'
import type { AskGateInput } from '#lib/gate/schema.ts'
import { urls } from '#lib/urls.ts'

export type ChecksAnswer = { report: Report; dismissed: Record<string, string> } | { problem: string }

/** Asks the gate of the article as it stands on the screen. */
export async function askChecks(id: string, content: ArticleContent, change?: AskGateInput['change']): Promise<ChecksAnswer> {
  try {
    const response = await fetch(urls.api.gate(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id, content, change }),
    })
    const answer = (await response.json()) as { report: Report; dismissed: Record<string, string> } & {
      message?: string
      field?: string
    }
    if (response.ok) return answer
    return { problem: answer.message ?? 'The checks did not answer.' }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
    return { problem: 'The checks could not be reached. They are asked again when you go on writing.' }
  }
}
