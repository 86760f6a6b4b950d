import type { z } from 'zod'
import type { Viewer } from '#lib/access/allow.ts'
import { isOurs } from '#lib/access/is-ours.ts'
import { requireViewer } from '#lib/access/viewer.ts'
import { tooLarge } from '#lib/articles/article-size.ts'
import { limits } from '#lib/articles/limits.ts'
import { Refusal } from '#lib/refusal.ts'

// What stands around an article in the call that saves it.
const envelope = 4_096
const usual = { bytes: 1_048_576, sentence: 'This is more than 1 MB.' }

/** How much a call may send, where it is not the usual. */
export const articleSize = { bytes: limits.bytes + envelope, sentence: tooLarge }

const headers = { 'Cache-Control': 'private, no-store' }

/** Makes a route handler for a background call of the desk, under the same policy as an action: JSON in, JSON out. */
export function deskHandler<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (viewer: Viewer, input: z.output<Schema>, now: Date) => Promise<Result>,
  most = usual,
) {
  return (request: Request): Promise<Response> =>
    answer(async () => {
      refuseForeign(request)
      const viewer = await requireViewer()
      const parsed = schema.safeParse(request.method === 'GET' ? queryOf(request) : await bodyOf(request, most))
      if (!parsed.success)
        throw new Refusal(
          'invalid',
          parsed.error.issues[0]?.message ?? 'This is not right.',
          parsed.error.issues[0]?.path.join('.'),
        )
      return run(viewer, parsed.data, new Date())
    })
}

/** Answers with what was found, or with the refusal's status and sentence; anything else is not caught. */
export async function answer(run: () => Promise<unknown>): Promise<Response> {
  try {
    const found = await run()
    return found instanceof Response ? found : Response.json(found, { headers })
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

async function bodyOf(request: Request, { bytes, sentence }: typeof usual): Promise<unknown> {
  const sent = await request.arrayBuffer()
  if (sent.byteLength > bytes) throw new Refusal('too-large', sentence)
  const text = new TextDecoder().decode(sent)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('invalid', 'This is not JSON.')
    throw error
  }
}
