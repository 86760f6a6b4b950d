import { type NextRequest, NextResponse } from 'next/server'
import { deskPathHeader } from '#lib/access/desk-path-header.ts'
import { isOurs } from '#lib/access/is-ours.ts'
import { lostHeader } from '#lib/addresses/lost-header.ts'
import { type Resolved, resolve } from '#lib/addresses/resolve.ts'
import { isReportForm } from '#lib/addresses/twins.ts'
import { forOneHeader } from '#lib/delivery/for-one-header.ts'
import { pagePolicy } from '#lib/delivery/security-headers.ts'
import { frameOrigins } from '#lib/embeds/embed-of.ts'
import { env } from '#lib/env.ts'
import { tags } from '#lib/tags.ts'
import { urls } from '#lib/urls.ts'
import { previewCookie, sharedToken } from './preview-cookie.ts'
import { readerHeaders } from './reader-headers.ts'

const longestAddress = 8_192
/** What is not public yet is kept nowhere, named to nobody, and as much without scripts as it will be for readers. */
const unpublished = {
  // Its form for a phone is shown in a frame of its own page; what is embedded is not known yet.
  'Content-Security-Policy': pagePolicy({ frames: ["'self'", ...frameOrigins] }).replace(
    "frame-ancestors 'none'",
    "frame-ancestors 'self'",
  ),
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** A reader's request: shown, led on, or told what became of the page, with the status that says the same to machines. */
export async function answerReader(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams, search } = request.nextUrl
  if (!isOurs(request)) return said(403, 'This request does not come from a page of this publication.')
  if (request.method === 'POST' && isReportForm(pathname)) return report(request)
  if (!['GET', 'HEAD'].includes(request.method)) return said(405, 'This page can only be read.', { Allow: 'GET, HEAD' })
  if (pathname.length + search.length > longestAddress) return said(414, 'This address is too long.')
  // The preview asks for a session itself, and is not a reader's address.
  if (pathname.startsWith('/preview/')) return preview(request)
  const found = await resolve(pathname, searchParams.get('after'))
  const isForOne = found.state === 'live' && isReportForm(pathname)
  const response = withHeaders(answer(request, found), isForOne ? { [forOneHeader]: '1' } : {})
  // What a route handler answers names its tags itself: it could not add to a header that is set here.
  const isNamedThere = found.state === 'live' && found.isFile
  if (found.rests.length && !isNamedThere) response.headers.set('Colophon-Tags', found.rests.map(tags.address).join(' '))
  return response
}

// The one thing that a reader may send. What takes it is a route of its own, since a page cannot.
async function report(request: NextRequest): Promise<NextResponse> {
  const found = await resolve(request.nextUrl.pathname)
  if (found.state === 'withdrawn')
    return said(410, 'This article has been withdrawn since, so there is nothing to correct in it.')
  if (found.state === 'missing') return said(404, 'There is no article at this address.')
  if (found.state === 'moved') return withHeaders(answer(request, found))
  const to = request.nextUrl.clone()
  to.pathname = urls.twin(to.pathname)
  return withHeaders(NextResponse.rewrite(to))
}

function preview(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const token = sharedToken(pathname)
  const response = withHeaders(next(request, { [deskPathHeader]: pathname }), unpublished)
  const options = {
    path: '/media',
    httpOnly: true,
    sameSite: 'strict',
    maxAge: 3_600,
    secure: env().SITE_URL.startsWith('https:'),
  } as const
  if (token) response.cookies.set(previewCookie, token, options)
  return response
}

function answer(request: NextRequest, found: Resolved): NextResponse {
  switch (found.state) {
    case 'live':
      return next(request)
    case 'moved':
      return NextResponse.redirect(new URL(found.to + request.nextUrl.search, env().SITE_URL), 308)
    case 'withdrawn':
      return lost(request, urls.gone(), 410, found.id)
    case 'missing':
      return lost(request, urls.missing(), 404, found.why)
  }
}

// The pages for lost addresses are shown only with the header that is set here, so a visitor's own is never passed on.
function next(request: NextRequest, more: Record<string, string> = {}): NextResponse {
  const headers = new Headers(request.headers)
  headers.delete(lostHeader)
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  return NextResponse.next({ request: { headers } })
}

function lost(request: NextRequest, page: string, status: 404 | 410, why: string): NextResponse {
  const headers = new Headers(request.headers)
  headers.set(lostHeader, why)
  const to = request.nextUrl.clone()
  to.pathname = page
  to.search = ''
  return NextResponse.rewrite(to, { status, request: { headers } })
}

function said(status: number, sentence: string, headers: Record<string, string> = {}): NextResponse {
  return withHeaders(new NextResponse(sentence, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }), headers)
}

function withHeaders(response: NextResponse, more: Record<string, string> = {}): NextResponse {
  for (const [name, value] of Object.entries({ ...readerHeaders(), ...more })) response.headers.set(name, value)
  return response
}
