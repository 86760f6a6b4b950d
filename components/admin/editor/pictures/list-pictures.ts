import type { PictureView } from '#lib/articles/desk-choices.ts'
import type { LibraryShape, LibraryShow } from '#lib/media/library-show.ts'
import { urls } from '#lib/urls.ts'

export interface PicturePage {
  items: PictureView[]
  next: string | null
}

/** What is looked for; '' is everything. */
export interface Sought {
  q: string
  show: LibraryShow | ''
  shape: LibraryShape | ''
}

/** One page of the library, newest first. @throws Error with a sentence when it cannot be had */
export async function listPictures(sought: Sought, after: string | null, signal: AbortSignal): Promise<PicturePage> {
  const given = Object.entries({ ...sought, after: after ?? '' }).filter(([, value]) => value !== '')
  const response = await fetch(`${urls.api.media()}?${new URLSearchParams(given)}`, { signal }).catch(unreached)
  if (response?.ok) return (await response.json()) as PicturePage
  throw new Error(
    response?.status === 401
      ? 'Your session has ended. Sign in again in another tab.'
      : response
        ? 'The library could not be opened.'
        : 'The server could not be reached.',
  )
}

function unreached(error: unknown): null {
  if (error instanceof TypeError) return null
  throw error
}
