import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '#lib/access/auth-options.ts'
import { cookieName } from '#lib/access/cookies.ts'
import { deskHeaders } from '#lib/access/desk-headers.ts'
import { type Attempt, countAttempt, forgiveAttempt } from '#lib/accounts/throttle.ts'
import { newSecret } from '#lib/ids.ts'
import { guardSignIn } from '../guard-sign-in.ts'

/** next-auth's own handler; what is unsafe passes the guard first. */
interface Context {
  params: Promise<{ nextauth: string[] }>
}

async function answer(request: NextRequest, context: Context, now: Date): Promise<Response> {
  const browser = { userAgent: request.headers.get('user-agent'), cookie: request.cookies.get(cookieName('session'))?.value }
  return NextAuth(request, context, authOptions(browser, now))
}

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return withHeaders(await answer(request, context, new Date()))
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const now = new Date()
  const { nextauth } = await context.params
  const counting = { count: (attempt: Attempt) => countAttempt(attempt, now), forgive: forgiveAttempt }
  return withHeaders(await guardSignIn(request, nextauth, counting, () => answer(request, context, now)))
}

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(deskHeaders(newSecret(16)))) response.headers.set(name, value)
  return response
}
