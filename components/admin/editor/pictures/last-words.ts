import type { PictureView } from '#lib/articles/desk-choices.ts'
import type { LastWords } from '#lib/media/last-words.ts'
import { urls } from '#lib/urls.ts'

/** A picture with the words of its last use where the library has none. That they cannot be had keeps nobody waiting. */
export async function withLastWords(picture: PictureView): Promise<PictureView> {
  if (picture.alt && picture.credit) return picture
  const last = await ask(picture.id)
  return last ? { ...picture, alt: picture.alt || last.alt, credit: picture.credit || last.credit } : picture
}

async function ask(id: string): Promise<LastWords | null> {
  try {
    const response = await fetch(urls.api.pictureWords(id), { signal: AbortSignal.timeout(3_000) })
    return response.ok ? ((await response.json()) as LastWords | null) : null
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException) return null
    throw error
  }
}
