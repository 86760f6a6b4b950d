import { z } from 'zod'
import type { OutsideAnswer } from '../outbound/ask.ts'
import { sayFailure } from '../outbound/say-failure.ts'
import type { Web } from '../outbound/web.ts'
import type { Said } from './next-save.ts'

/** An archive that speaks Save Page Now 2, and the keys that it gave this house. */
export interface Archive {
  /** Without a slash at its end. */
  origin: string
  keys: { access: string; secret: string }
  web: Web
}

/** A copy of the last thirty days is as good as a new one. */
const freshFor = '30d'

/** Asks an archive to keep a copy of a page. */
export function askToKeep(url: string, archive: Archive): Promise<Said> {
  const body = new URLSearchParams({ url, if_not_archived_within: freshFor, skip_first_archive: '1' }).toString()
  return say(archive, { url: `${archive.origin}/save`, method: 'POST', body })
}

/** Asks how far it is with a copy. */
export function askHowFar(job: string, archive: Archive): Promise<Said> {
  return say(archive, { url: `${archive.origin}/save/status/${encodeURIComponent(job)}`, method: 'GET' })
}

async function say({ origin, keys, web }: Archive, question: { url: string; method: string; body?: string }): Promise<Said> {
  const headers = { accept: 'application/json', authorization: `LOW ${keys.access}:${keys.secret}` }
  const form: Record<string, string> = question.body ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
  try {
    return readAnswer(await web.ask({ ...question, headers: { ...headers, ...form } }), origin)
  } catch (error) {
    return { is: 'no', why: sayFailure(error).sentence, mayBeAsked: 'again' }
  }
}

const spoken = z.object({
  status: z.string().optional(),
  status_ext: z.string().optional(),
  message: z.string().nullish(),
  job_id: z.string().max(200).nullish(),
  timestamp: z.string().optional(),
  original_url: z.string().optional(),
})

/** What an answer of the archive says. @see https://archive.org/details/spn-2-public-api-page-docs-2023-01-22 */
export function readAnswer({ status, text }: Pick<OutsideAnswer, 'status' | 'text'>, origin: string): Said {
  if (status === 401 || status === 403) return { is: 'no', why: 'The archive does not take our keys.', mayBeAsked: 'again' }
  if (status === 429) return { is: 'no', why: 'We have asked the archive too often.', mayBeAsked: 'again' }
  const parsed = spoken.safeParse(asJson(text))
  if (!parsed.success || status >= 500)
    return { is: 'no', why: `The archive gave no answer that could be read (${status}).`, mayBeAsked: 'again' }
  const { status: state, status_ext: code = '', timestamp = '', original_url: original = '', job_id: job } = parsed.data
  if (state === 'success') {
    if (!/^\d{14}$/.test(timestamp) || !/^https?:\/\//i.test(original))
      return { is: 'no', why: 'The archive did not say where the copy is.', mayBeAsked: 'again' }
    return { is: 'saved', copy: `${origin}/web/${timestamp}/${original}` }
  }
  if (state === 'error' || code) return refused(code)
  if (job) return { is: 'working', job }
  if (state === 'pending') return { is: 'working', job: '' }
  // "The same snapshot had been made": it does not say when, so it is looked up.
  return status < 300 ? { is: 'kept' } : refused('')
}

const sentences: Record<string, string> = {
  'error:blocked': 'This site does not let the archive in.',
  'error:blocked-url': 'The archive keeps no copies of this address.',
  'error:blocked-client-ip': 'The archive does not take requests from this server.',
  'error:no-access': 'The page is closed to the archive.',
  'error:forbidden': 'The page is closed to the archive.',
  'error:unauthorized': 'The page is for those who sign in.',
  'error:not-found': 'The archive found no page at this address.',
  'error:gone': 'The archive found no page at this address.',
  'error:invalid-url-syntax': 'The archive does not take this for an address.',
  'error:invalid-host-resolution': 'The archive found no machine of this name.',
  'error:filesize-limit': 'The page is too large for the archive.',
  'error:too-many-redirects': 'The way to the page leads in a circle.',
  'error:too-many-daily-captures': 'The archive has copied this page often enough today.',
  'error:user-session-limit': 'The archive is at work on as many pages of ours as it takes at once.',
  'error:service-unavailable': 'The page did not answer the archive.',
}
const final =
  /^error:(?:blocked|blocked-url|no-access|forbidden|unauthorized|not-found|gone|method-not-allowed|invalid-url-syntax|invalid-host-resolution|filesize-limit|too-many-redirects|not-implemented)$/

function refused(code: string): Said {
  const name = code.replace(/^error:/, '').slice(0, 60)
  const why = sentences[code] ?? `The archive could not make a copy${name ? ` (${name})` : ''}.`
  return { is: 'no', why, mayBeAsked: final.test(code) ? 'never' : 'again' }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
