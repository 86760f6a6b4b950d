import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { cookieName, cookieOptions } from '#lib/access/cookies.ts'
import { csrfHeader, csrfToken } from '#lib/access/csrf.ts'
import { deskHeaders } from '#lib/access/desk-headers.ts'
import { deskPathHeader } from '#lib/access/desk-path-header.ts'
import { isOurs } from '#lib/access/is-ours.ts'

/** The newsroom's door: a nonce for its scripts, a token for its forms, and no unsafe request from elsewhere. */
export function answerDesk(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const answered = deskHeaders(nonce)
  if (!isOurs(request)) {
    return new NextResponse('This request does not come from a page of this publication.', { status: 403, headers: answered })
  }
  const csrf = csrfToken(request.cookies.get(cookieName('csrf'))?.value)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', answered['Content-Security-Policy'] ?? '')
  headers.set(csrfHeader, csrf.token)
  headers.set(deskPathHeader, request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(answered)) response.headers.set(name, value)
  // A cookie set in answer to an action makes the framework draw the page anew, and what was typed would be lost.
  if (csrf.cookie && request.method === 'GET') response.cookies.set(cookieName('csrf'), csrf.cookie, cookieOptions())
  return response
}
