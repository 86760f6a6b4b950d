import type { NextAuthOptions } from 'next-auth'
import credentials from 'next-auth/providers/credentials'
import { env } from '../env.ts'
import { log } from '../log.ts'
import { Refusal } from '../refusal.ts'
import { urls } from '../urls.ts'
import { closeSession } from './close-session.ts'
import { cookieName, cookieOptions } from './cookies.ts'
import { findSession } from './find-session.ts'
import { oidcAccount, oidcProviders } from './oidc.ts'
import { openSession } from './open-session.ts'
import { sameSitePath } from './same-site-path.ts'
import { authSecret } from './secret.ts'
import { sessionIdIn } from './session-token.ts'
import { verifySignIn } from './verify-sign-in.ts'

interface Browser {
  userAgent: string | null
  /** The session cookie that it sent. */
  cookie: string | undefined
}

/** next-auth's settings for one request. The database is the authority; its token only carries the session's id. */
export function authOptions({ userAgent, cookie: sent }: Browser, now: Date): NextAuthOptions {
  process.env.NEXTAUTH_URL = env().SITE_URL
  return {
    secret: authSecret(),
    session: { strategy: 'jwt', maxAge: 7 * 24 * 60 * 60 },
    pages: { signIn: urls.admin.signIn(), signOut: urls.admin.signIn(), error: urls.admin.signIn() },
    cookies: {
      sessionToken: cookie('session'),
      csrfToken: cookie('csrf'),
      callbackUrl: cookie('return'),
      state: cookie('state', 900),
      pkceCodeVerifier: cookie('pkce', 900),
      nonce: cookie('nonce', 900),
    },
    providers: [
      credentials({
        credentials: { email: {}, password: {} },
        authorize: (given) => authorize(given?.email, given?.password),
      }),
      ...oidcProviders(),
    ],
    callbacks: {
      signIn: async ({ account, profile, user }) => {
        if (account?.type === 'credentials') return true
        const id = await oidcAccount(profile)
        if (id) user.id = id
        return id !== null
      },
      jwt: async ({ token, user }) => {
        if (!user) return token
        return { sub: user.id, sid: await openSession(user.id, userAgent, now, await sessionIdIn(sent)) }
      },
      session: async ({ session, token }) => {
        const found = typeof token.sid === 'string' ? await findSession(token.sid, now) : null
        return { expires: session.expires, ...(found ? { user: { name: found.name, role: found.role } } : {}) }
      },
      redirect: async ({ url, baseUrl }) => baseUrl + sameSitePath(url),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await closeSession(token.sid, now)
      },
    },
    logger: {
      error: (code) => log.error({ code }, 'sign-in'),
      warn: (code) => log.warn({ code }, 'sign-in'),
      debug: () => undefined,
    },
  }
}

// next-auth puts an error's message into an address: a code goes there, never a sentence.
async function authorize(email = '', password = ''): Promise<{ id: string } | null> {
  try {
    const id = await verifySignIn(email, password)
    return id ? { id } : null
  } catch (error) {
    throw error instanceof Refusal ? new Error(error.code) : error
  }
}

function cookie(name: Parameters<typeof cookieName>[0], maxAge?: number) {
  return { name: cookieName(name), options: { ...cookieOptions(), ...(maxAge ? { maxAge } : {}) } }
}
