import { cache } from 'react'
import { Refusal } from '../refusal.ts'
import type { Viewer } from './allow.ts'

/** Who is signed in on this request, or null. The only reader of the session. */
export const currentViewer = cache(async (): Promise<Viewer | null> => null)

/** The same, for what needs somebody. @throws Refusal('not-signed-in') */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!viewer) throw new Refusal('not-signed-in', 'Your session has ended. Sign in again; what you typed is still here.')
  return viewer
}
