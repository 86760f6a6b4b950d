import { decode } from 'next-auth/jwt'
import { authSecret } from './secret.ts'

/** The session id that a cookie carries, or null for a cookie that is not ours or not whole. */
export async function sessionIdIn(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  try {
    const token = await decode({ token: cookie, secret: authSecret() })
    return typeof token?.sid === 'string' ? token.sid : null
  } catch (error) {
    // jose and the JSON parser have many words for "forged, cut or expired"; each of them means nobody.
    if (error instanceof Error) return null
    throw error
  }
}
