import type { NextRequest, NextResponse } from 'next/server'
import { answerDesk } from './app/answer-desk.ts'
import { answerReader } from './app/answer-reader.ts'

/** The front desk. It is never the lock: every page and verb asks again. */
export function proxy(request: NextRequest): NextResponse | Promise<NextResponse> {
  return /^\/admin(\/|$)/.test(request.nextUrl.pathname) ? answerDesk(request) : answerReader(request)
}

// Not what Next serves by itself, not the API (bodies that are matched here are cut), not pictures, not the files of public/.
export const config = { matcher: ['/((?!_next/|api/|media/|icons/|static/|favicon\\.ico$).*)'] }
