export const wrongPassword = 'This e-mail address and this password do not belong together. Check both and try again.'

const sentences: Record<string, string> = {
  CredentialsSignin: wrongPassword,
  csrf: 'This page had been open for too long. Sign in now.',
  AccessDenied: 'You were recognised, but no account here has your e-mail address. Ask an administrator to invite you.',
}
const news: Record<string, string> = {
  'set-up': 'The newsroom is set up. Sign in with the password that you chose.',
  password: 'Your password is set. Sign in with it.',
}

/** What the sign-in page says about how one came to it. Nothing of the address itself is repeated. */
export function signInMessage(error?: string, done?: string): { kind: 'wrong' | 'well'; text: string } | null {
  if (error) return { kind: 'wrong', text: sentences[error] ?? 'Signing in did not work. Try again.' }
  const text = done ? news[done] : undefined
  return text ? { kind: 'well', text } : null
}
