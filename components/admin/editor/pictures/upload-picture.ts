import type { PictureView } from '#lib/articles/desk-choices.ts'
import { mediaLimits, pictureTooLarge } from '#lib/media/limits.ts'
import { urls } from '#lib/urls.ts'

/** `wasThere`: the same file was sent before, and this is the picture that it became then. */
export type Upload = { picture: PictureView; wasThere: boolean } | { refused: string }

/** Sends a picture to the library. `onProgress` is told 0 to 1 while it goes over the wire. */
export function uploadPicture(file: File, onProgress: (share: number) => void): Promise<Upload> {
  // The server says so too, but closes the line while the file is still on its way, and a browser shows no answer then.
  if (file.size > mediaLimits.bytes) return Promise.resolve({ refused: pictureTooLarge })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request))
    request.onerror = () => resolve({ refused: 'The server could not be reached, so the picture was not uploaded. Try again.' })
    request.open('POST', urls.api.uploads())
    request.send(form)
  })
}

function readAnswer({ status, responseText }: XMLHttpRequest): Upload {
  const answer = parse(responseText)
  if (status < 300 && typeof answer?.id === 'string') {
    const { wasThere, ...picture } = answer
    return { picture: picture as unknown as PictureView, wasThere: wasThere === true }
  }
  const sentence =
    typeof answer?.message === 'string' ? answer.message : 'The picture was not taken. Try again, or choose another.'
  return { refused: sentence }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
