import type { Profile } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '../env.ts'
import { findEnabledAccount } from './verify-sign-in.ts'

interface OidcProfile extends Profile {
  sub: string
  email_verified?: boolean
}

/** The provider that the environment names, if it names one whole. */
export function oidcProviders(): OAuthConfig<OidcProfile>[] {
  const { OIDC_NAME, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env()
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return []
  return [
    {
      id: 'oidc',
      name: OIDC_NAME,
      type: 'oauth',
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: 'openid email profile' } },
      idToken: true,
      checks: ['pkce', 'state', 'nonce'],
      profile: ({ sub, name, email }) => ({ id: sub, name: name ?? null, email: email ?? null }),
    },
  ]
}

/** Whom a provider vouches for: an enabled account with the same address, which the provider has checked. */
export async function oidcAccount(profile: (Profile & { email_verified?: boolean }) | undefined): Promise<string | null> {
  if (!profile?.email || profile.email_verified !== true) return null
  return findEnabledAccount(profile.email)
}
