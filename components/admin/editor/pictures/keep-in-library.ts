import type { PictureView } from '#lib/articles/desk-choices.ts'
import type { RememberInput } from '#lib/media/schema.ts'
import { urls } from '#lib/urls.ts'

/** Sends the words of an article to the library. That nobody answers is an answer too. */
export async function keepInLibrary(input: RememberInput): Promise<{ picture: PictureView } | { refused: string }> {
  try {
    const response = await fetch(urls.api.pictureWords(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    })
    const answer = (await response.json()) as PictureView & { message?: string }
    return response.ok ? { picture: answer } : { refused: answer.message ?? 'The library did not take it.' }
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { refused: 'The library could not be reached. Try again.' }
    throw error
  }
}
