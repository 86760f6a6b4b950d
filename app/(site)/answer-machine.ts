import { env } from '#lib/env.ts'

interface Said {
  type: string
  /** What the answer rested on; without them the front never keeps it. */
  tags?: Iterable<string>
  /** Twins of a page are for programs, not for an index: the page that they are a form of. */
  canonical?: string
  headers?: Record<string, string>
}

/** What a program asked for, whole; or 404 in a sentence. */
export function answerMachine(body: string | null, { type, tags = [], canonical, headers }: Said): Response {
  const rests = [...new Set(tags)].join(' ')
  if (body === null) return new Response('There is nothing at this address.', { status: 404, headers: plain })
  return new Response(body, {
    headers: {
      'Content-Type': type,
      // A header has its limit, and what has no tags is asked for anew each time: right, if slower.
      ...(rests && rests.length < 12_000 ? { 'Colophon-Tags': rests } : {}),
      ...(canonical ? twinHeaders(env().SITE_URL + canonical) : {}),
      ...headers,
    },
  })
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }

function twinHeaders(page: string): Record<string, string> {
  return { Link: `<${page}>; rel="canonical", <${page}>; rel="cite-as"`, 'X-Robots-Tag': 'noindex' }
}
