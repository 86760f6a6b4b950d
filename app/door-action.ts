import { headers } from 'next/headers'
import type { z } from 'zod'
import { clientIp } from '#lib/access/client-ip.ts'
import type { ActionState } from '#lib/action-state.ts'
import { Refusal } from '#lib/refusal.ts'
import { invalid, refused } from './desk-action.ts'
import { fieldsOf, typedIn } from './form-input.ts'

/** The same as `deskAction`, before anybody is signed in: the verb is told where the request came from, and asks for a token. */
export function doorAction<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (ip: string, input: z.output<Schema>, now: Date) => Promise<Result>,
) {
  return async (_previous: ActionState<Result>, sent: FormData): Promise<ActionState<Result>> => {
    // Nobody is known here, and a script may send anything.
    const form = sent instanceof FormData ? sent : new FormData()
    const values = typedIn(form)
    try {
      const parsed = schema.safeParse(fieldsOf(form))
      if (!parsed.success) return { ...invalid(parsed.error), values }
      return { status: 'done', result: await run(clientIp(await headers()), parsed.data, new Date()) }
    } catch (error) {
      if (error instanceof Refusal) return { ...refused(error), values }
      throw error
    }
  }
}
