import { encode } from 'next-auth/jwt'

/** Makes an administrator in the folder of `DATA_DIR`, signed in. `cookie` is the header that says so. */
export async function signIn(): Promise<{ id: string; cookie: string }> {
  const { theOperator } = await import('#lib/access/allow.ts')
  const { cookieName } = await import('#lib/access/cookies.ts')
  const { openSession } = await import('#lib/access/open-session.ts')
  const { authSecret } = await import('#lib/access/secret.ts')
  const { choosePassword } = await import('#lib/accounts/choose-password.ts')
  const { invite } = await import('#lib/accounts/invite.ts')
  const now = new Date()
  const name = 'Bench'
  const { id, token } = await invite(theOperator, { name, email: `${now.getTime()}@bench.example`, role: 'admin' }, now)
  await choosePassword('192.0.2.1', { token, name, password: `ten past four at the ferry ${now.getTime()}` }, now)
  const sid = await openSession(id, null, now)
  return { id, cookie: `${cookieName('session')}=${await encode({ token: { sid }, secret: authSecret() })}` }
}
