import { cookies } from 'next/headers'
import { cache } from 'react'
import { Refusal } from '../refusal.ts'
import type { Viewer } from './allow.ts'
import { cookieName } from './cookies.ts'
import { findSession } from './find-session.ts'
import { sessionLimits } from './limits.ts'
import { sessionIdIn } from './session-token.ts'
import { touchSession } from './touch-session.ts'

/** Who is signed in on this request, or null. The only reader of the session. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const id = await sessionIdIn((await cookies()).get(cookieName('session'))?.value)
  if (!id) return null
  const now = new Date()
  const session = await findSession(id, now)
  if (!session) return null
  const { seenAt, ...viewer } = session
  if (now.getTime() - seenAt > sessionLimits.touchEvery) await touch(viewer.sessionHash, now)
  return viewer
})

/** The same, for what needs somebody. @throws Refusal('not-signed-in') */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!viewer) throw new Refusal('not-signed-in', 'Your session has ended. Sign in again; what you typed is still here.')
  return viewer
}

// Reading goes on when writing cannot: a full disk must not lock the desk.
async function touch(sessionHash: string, now: Date): Promise<void> {
  try {
    await touchSession(sessionHash, now)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
