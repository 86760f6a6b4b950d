import type { PictureView } from '#lib/articles/desk-choices.ts'
import { urls } from '#lib/urls.ts'

export interface PicturePage {
  items: PictureView[]
  next: string | null
}

/** One page of the library, newest first. @throws Error with a sentence when it cannot be had */
export async function listPictures(q: string, after: string | null, signal: AbortSignal): Promise<PicturePage> {
  const query = new URLSearchParams({ ...(q ? { q } : {}), ...(after ? { after } : {}) })
  const response = await fetch(`${urls.api.media()}?${query}`, { signal })
  if (response.ok) return (await response.json()) as PicturePage
  throw new Error(
    response.status === 401
      ? 'Your session has ended. Sign in again in another tab.'
      : 'The library could not be opened. Try again.',
  )
}
