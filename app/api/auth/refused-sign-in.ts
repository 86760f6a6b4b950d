import type { Refusal } from '#lib/refusal.ts'

/** The answer to somebody who has to wait: for the page's script, or a page of its own where no script runs. */
export function refusedSignIn({ code, message, status, data }: Refusal, wantsJson: boolean, back: string): Response {
  const wait = typeof data === 'object' && data && 'retryAfter' in data ? Number(data.retryAfter) : 5
  const headers = { 'Retry-After': String(wait), 'Cache-Control': 'private, no-store' }
  if (wantsJson) return Response.json({ code, message }, { status, headers })
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not now</title><main><h1>Not now</h1><p>${message}</p><p><a href="${encodeURI(back)}">Back to the sign-in page</a></p></main></html>`
  return new Response(page, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
}
