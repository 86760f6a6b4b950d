import type { ArticleContent } from '#lib/articles/content.ts'
import type { Standing } from '#lib/corrections/find-standing.ts'
import { urls } from '#lib/urls.ts'

interface Asked {
  id: string
  content: ArticleContent
  wrong: string
  right: string
}

/** Asks what was changed in the article on the screen, and where the wrong words still stand. */
export async function askStanding(asked: Asked): Promise<Standing | { problem: string }> {
  try {
    const response = await fetch(urls.api.corrections(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    })
    const answer = (await response.json()) as Standing & { message?: string }
    return response.ok ? answer : { problem: answer.message ?? 'The search did not answer.' }
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
    return { problem: 'The search could not be reached. Close this and open it again.' }
  }
}
