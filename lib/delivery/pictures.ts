import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'

interface Options {
  /** The folder in which pictures lie. */
  folder: string
  /** Whether a live article shows this picture, in this width. */
  isPublic: (file: string, width: number) => Promise<boolean>
}

const name = /^\/media\/([\w-]{22})-([1-9]\d{0,4})\.(webp|jpg)(?:\?|$)/

/** Pictures that readers may see. @returns false for any other: whether the desk may is not for the front to say */
export function pictures({ folder, isPublic }: Options) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [, file, width, form] = name.exec(request.url ?? '') ?? []
    if (!file || !(await isPublic(file, Number(width)))) return false
    const path = `/${file}-${width}.${form}`
    return new Promise((resolve) => {
      send(request, path, { root: folder, index: false, dotfiles: 'deny', maxAge: 3_600_000 })
        .on('headers', (answer: ServerResponse) => {
          answer.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
          answer.setHeader('Content-Disposition', `inline; filename="${path.slice(1)}"`)
        })
        .on('error', () => resolve(false))
        .pipe(response)
        .once('close', () => resolve(true))
    })
  }
}
