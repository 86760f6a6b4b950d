import type { z } from 'zod'
import type { Viewer } from '#lib/access/allow.ts'
import { isOurs } from '#lib/access/is-ours.ts'
import { requireViewer } from '#lib/access/viewer.ts'
import { Refusal } from '#lib/refusal.ts'

const mostBytes = 1_000_000
const headers = { 'Cache-Control': 'private, no-store' }

/** Makes a route handler for a background call of the desk, under the same policy as an action: JSON in, JSON out. */
export function deskHandler<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (viewer: Viewer, input: z.output<Schema>, now: Date) => Promise<Result>,
) {
  return (request: Request): Promise<Response> =>
    answer(async () => {
      refuseForeign(request)
      const viewer = await requireViewer()
      const parsed = schema.safeParse(request.method === 'GET' ? queryOf(request) : await bodyOf(request))
      if (!parsed.success)
        throw new Refusal(
          'invalid',
          parsed.error.issues[0]?.message ?? 'This is not right.',
          parsed.error.issues[0]?.path.join('.'),
        )
      return run(viewer, parsed.data, new Date())
    })
}

/** Turns a refusal into its status and sentence; anything else is not caught. */
export async function answer(run: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await run(), { headers })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, field, data, status } = error
    return Response.json({ code, message, field, data }, { status, headers })
  }
}

/** @throws Refusal('forbidden') when an unsafe request does not come from a page of this publication */
export function refuseForeign(request: Request): void {
  if (!isOurs(request)) throw new Refusal('forbidden', 'This request does not come from a page of this publication.')
}

function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams)
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text()
  if (text.length > mostBytes) throw new Refusal('too-large', 'This is more than 1 MB.')
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('invalid', 'This is not JSON.')
    throw error
  }
}
