import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { pictureStore } from './picture-store.ts'

interface Options {
  /** The folder in which pictures lie. */
  folder: string
  /** How many bytes of them are kept in memory. */
  storeBytes: number
  /** Whether a live article shows this picture, in this width. */
  isPublic: (file: string, width: number) => Promise<boolean>
  /** The newest change: what was public then is asked for anew after the next. */
  newest: () => number
}

const name = /^\/media\/([\w-]{22})-([1-9]\d{0,4})\.(webp|jpg)(\?|$)/

/** Pictures that readers may see, from memory or from the disk. */
export function pictures({ folder, storeBytes, isPublic, newest }: Options) {
  const store = pictureStore(storeBytes)

  /** @returns false for one that is not in memory as of the newest change */
  function answerAtOnce(request: IncomingMessage, response: ServerResponse, url: string): boolean {
    return url.startsWith('/media/') && store.answer(request, response, url, newest())
  }

  /** @returns false for any that is not public: whether the desk may see it is not for the front to say */
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = request.url ?? ''
    const [, file, width, form, rest] = name.exec(url) ?? []
    const asOf = newest()
    if (!file || !(await isPublic(file, Number(width)))) return false
    const path = `/${file}-${width}.${form}`
    const isSent = await new Promise<boolean>((resolve) => {
      send(request, path, { root: folder, index: false, dotfiles: 'deny', maxAge: 3_600_000 })
        .on('headers', (answer: ServerResponse) => {
          answer.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
          answer.setHeader('Content-Disposition', `inline; filename="${path.slice(1)}"`)
        })
        .on('error', () => resolve(false))
        .pipe(response)
        .once('close', () => resolve(true))
    })
    const isWhole = isSent && !rest && request.method === 'GET' && response.statusCode === 200
    if (isWhole) await store.keep(url, join(folder, path), response.getHeaders(), asOf)
    return isSent
  }

  return { answerAtOnce, answer }
}
