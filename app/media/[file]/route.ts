import { cookies } from 'next/headers'
import { previewCookie } from '#app/preview-cookie.ts'
import { may } from '#lib/access/allow.ts'
import { currentViewer } from '#lib/access/viewer.ts'
import { isLibraryPicture } from '#lib/media/desk-queries.ts'
import { isLivePicture } from '#lib/media/queries.ts'
import { isSharedPicture } from '#lib/previews/find-shared.ts'
import { servePicture } from './serve-picture.ts'

const pattern = /^([\w-]{22})-([1-9]\d{0,4})\.(webp|jpg)$/

/** A picture's bytes: public while a live article shows it, for the desk otherwise. */
export async function GET(request: Request, { params }: RouteContext<'/media/[file]'>): Promise<Response> {
  const [name, file, width, form] = pattern.exec((await params).file) ?? []
  if (!name || !file || (form !== 'webp' && form !== 'jpg')) return missing()
  const isPublic = await isLivePicture(file, Number(width))
  // Cookies are read only for what is not public, so that an answer anybody may keep never depends on who asked.
  if (!isPublic && !(await mayDeskSee(file, Number(width))) && !(await mayGuestSee(file, Number(width)))) return missing()
  return (await servePicture(request, { name, form, isPublic })) ?? missing()
}

export const HEAD = GET

async function mayDeskSee(file: string, width: number): Promise<boolean> {
  const viewer = await currentViewer()
  return viewer !== null && may(viewer, 'media:read') && (await isLibraryPicture(viewer, file, width))
}

// Whoever follows a link to a preview is given a cookie for the pictures of that article.
async function mayGuestSee(file: string, width: number): Promise<boolean> {
  const token = (await cookies()).get(previewCookie)?.value
  return token !== undefined && isSharedPicture(token, { file, width }, new Date())
}

function missing(): Response {
  const headers = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }
  return new Response('There is no such picture.\n', { status: 404, headers })
}
