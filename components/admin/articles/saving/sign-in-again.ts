import { urls } from '#lib/urls.ts'

const wrong = 'This password is not right. Try again.'
const silent = 'The server did not answer. Try again in a moment.'

/** Signs in as the sign-in page does, without leaving the page. @returns what to say, or null when one is in */
export async function signInAgain(email: string, password: string): Promise<string | null> {
  try {
    const { csrfToken }: { csrfToken: string } = await (await fetch(urls.api.csrf())).json()
    const body = new URLSearchParams({ csrfToken, email, password, callbackUrl: urls.admin.home(), json: 'true' })
    const response = await fetch(urls.api.signIn(), { method: 'POST', body })
    const answer: { message?: string; url?: string } = await response.json()
    if (!response.ok) return answer.message ?? wrong
    return answer.url?.includes('error=') ? silent : null
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return silent
    throw error
  }
}
