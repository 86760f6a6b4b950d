import { cookieName } from './cookies.ts'
import { findSession } from './find-session.ts'
import { sessionIdIn } from './session-token.ts'

/** Whose session the cookies of a request name, for the log alone: what somebody may do is asked of `currentViewer`. */
export async function actorOf(cookies: string, now: Date): Promise<string | null> {
  const name = `${cookieName('session')}=`
  const found = cookies.split(/;\s*/).find((each) => each.startsWith(name))
  const id = await sessionIdIn(found?.slice(name.length))
  const session = id ? await findSession(id, now) : null
  return session?.accountId ?? null
}
