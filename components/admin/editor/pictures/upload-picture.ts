import type { PictureView } from '#lib/articles/desk-choices.ts'
import { mediaLimits, notAPicture, pictureTooLarge } from '#lib/media/limits.ts'
import { urls } from '#lib/urls.ts'

/**
 * `wasThere`: the same file was sent before, and this is the picture that it became then. `mayRetry`: the fault may lie on
 * the way, or with the server, so that the same file may be taken the next time.
 */
export type Upload = { picture: PictureView; wasThere: boolean } | { refused: string; mayRetry: boolean }

export interface Sending {
  /** Told 0 to 1 while the file goes over the wire. */
  onProgress: (share: number) => void
  signal: AbortSignal
  /** Where it goes; the library, unless it is to take a picture's place. */
  url?: string
}

const unreachable = 'The server could not be reached, so the picture was not uploaded. Try again.'

/** Sends a picture to the library. What is stopped by the signal is answered too, and nobody needs to read it. */
export function uploadPicture(file: File, { onProgress, signal, url = urls.api.uploads() }: Sending): Promise<Upload> {
  // The server says so too, but closes the line while the file is still on its way, and a browser shows no answer then.
  if (file.size > mediaLimits.bytes) return Promise.resolve({ refused: pictureTooLarge, mayRetry: false })
  if (file.type && !file.type.startsWith('image/')) return Promise.resolve({ refused: notAPicture, mayRetry: false })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request))
    request.onerror = () => resolve({ refused: unreachable, mayRetry: true })
    request.onabort = () => resolve({ refused: 'Cancelled.', mayRetry: true })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', url)
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
  return { refused: sentence, mayRetry: status === 401 || status === 429 || status >= 500 || !answer }
}

function parse(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
