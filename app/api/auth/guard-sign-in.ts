import { clientIp } from '#lib/access/client-ip.ts'
import { cookieName, cookieOptions } from '#lib/access/cookies.ts'
import { isOurs } from '#lib/access/is-ours.ts'
import { emailLimit, passwordLimits } from '#lib/access/limits.ts'
import { networkOf } from '#lib/access/network-of.ts'
import { sameSitePath } from '#lib/access/same-site-path.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { Refusal } from '#lib/refusal.ts'
import { urls } from '#lib/urls.ts'
import { boundedText } from './bounded-text.ts'
import { refusedSignIn } from './refused-sign-in.ts'

type Answer = () => Promise<Response>

interface Attempt {
  account: string
  ip: string
}

/** How attempts are counted: the door brings the verbs. */
export interface Counting {
  count: (attempt: Attempt) => Promise<void>
  forgive: (attempt: Attempt) => Promise<void>
}

const mostBytes = 64 * 1024

/** What stands before next-auth: the origin, the size, and how often somebody may try. */
export async function guardSignIn(
  request: Request,
  [action, provider]: string[],
  counting: Counting,
  answer: Answer,
): Promise<Response> {
  if (!isOurs(request)) return new Response('This request does not come from a page of this publication.', { status: 403 })
  const text = await boundedText(request.clone(), mostBytes)
  if (text === null) return new Response('This is more than 64 KB.', { status: 413 })
  if (action === 'callback' && provider === 'credentials') return trySignIn(request, bodyOf(request, text), counting, answer)
  if (action === 'signout') return clearing(await answer())
  if (action === 'signin' || action === 'callback') return answer()
  return new Response(null, { status: 404 })
}

async function trySignIn(request: Request, form: URLSearchParams, counting: Counting, answer: Answer): Promise<Response> {
  const email = (form.get('email') ?? '').slice(0, emailLimit)
  const attempt = { account: email, ip: clientIp(request.headers) }
  const wantsJson = form.get('json') === 'true'
  const from = sameSitePath(form.get('callbackUrl') ?? undefined)
  try {
    await counting.count(attempt)
    // Longer than any password may be, so it is wrong, and no memory is spent on it.
    const isTooLong = [...(form.get('password') ?? '')].length > passwordLimits.most * 2
    const response = isTooLong ? null : await answer()
    const isOpen = response?.headers.getSetCookie().some((cookie) => cookie.startsWith(`${cookieName('session')}=`))
    if (response && isOpen) {
      await counting.forgive(attempt)
      return response
    }
    const why = response ? await errorIn(response) : null
    if (why === 'busy') throw new Refusal('busy', 'Many people are signing in at this moment. Try again in a few seconds.')
    log.warn({ network: networkOf(attempt.ip), why: why ?? 'wrong' }, 'a sign-in failed')
    return wrong(email, urls.admin.signIn(from, why === 'csrf' ? 'csrf' : 'CredentialsSignin'), wantsJson)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    log.warn({ network: networkOf(attempt.ip), why: error.code }, 'a sign-in was turned away')
    return refusedSignIn(error, wantsJson, urls.admin.signIn(from))
  }
}

function wrong(email: string, url: string, wantsJson: boolean): Response {
  const response = wantsJson
    ? Response.json({ url }, { status: 401 })
    : new Response(null, { status: 303, headers: { Location: url } })
  const { path, secure } = cookieOptions()
  const kept = `${cookieName('email')}=${encodeURIComponent(email)}; Max-Age=120; Path=${path}; HttpOnly; SameSite=Lax`
  response.headers.append('Set-Cookie', kept + (secure ? '; Secure' : ''))
  return response
}

// Where next-auth leads says why: in a header, or in its JSON for a script.
async function errorIn(response: Response): Promise<string | null> {
  const isJson = response.headers.get('content-type')?.includes('application/json')
  const body: { url?: string } = isJson ? await response.clone().json() : {}
  const { searchParams } = new URL(body.url ?? response.headers.get('location') ?? '', env().SITE_URL)
  return searchParams.has('csrf') ? 'csrf' : searchParams.get('error')
}

function bodyOf(request: Request, text: string): URLSearchParams {
  if (!request.headers.get('content-type')?.includes('application/json')) return new URLSearchParams(text)
  try {
    const body: unknown = JSON.parse(text)
    const entries = Object.entries(typeof body === 'object' && body ? body : {})
    return new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))
  } catch (error) {
    if (error instanceof SyntaxError) return new URLSearchParams()
    throw error
  }
}

// Copies of drafts that the browser keeps leave with the person.
function clearing(response: Response): Response {
  response.headers.set('Clear-Site-Data', '"storage"')
  return response
}
