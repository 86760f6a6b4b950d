import type { ZodError, z } from 'zod'
import type { Viewer } from '#lib/access/allow.ts'
import { requireViewer } from '#lib/access/viewer.ts'
import type { ActionState } from '#lib/action-state.ts'
import { Refusal } from '#lib/refusal.ts'
import { fieldsOf, typedIn } from './form-input.ts'

type Run<Schema extends z.ZodType, Result> = (viewer: Viewer, input: z.output<Schema>, now: Date) => Promise<Result>

/**
 * Makes a server action: who, what, when; then one verb. A refusal becomes form state here and nowhere else; what was
 * typed comes back with it. Called by a form (FormData) or by a screen (a plain object).
 */
export function deskAction<Schema extends z.ZodType, Result>(schema: Schema, run: Run<Schema, Result>) {
  return async (_previous: ActionState<Result>, input: FormData | z.input<Schema>): Promise<ActionState<Result>> => {
    const values = input instanceof FormData ? typedIn(input) : {}
    try {
      const viewer = await requireViewer()
      const parsed = schema.safeParse(input instanceof FormData ? fieldsOf(input) : input)
      if (!parsed.success) return { ...invalid(parsed.error), values }
      return { status: 'done', result: await run(viewer, parsed.data, new Date()) }
    } catch (error) {
      if (error instanceof Refusal) return { ...refused(error), values }
      throw error
    }
  }
}

export function invalid(error: ZodError): ActionState<never> {
  const fields = Object.fromEntries(error.issues.toReversed().map((issue) => [issue.path.join('.'), issue.message]))
  const count = Object.keys(fields).length
  const message =
    count === 1 && fields[''] ? fields[''] : `${count === 1 ? 'One field is' : `${count} fields are`} not right yet.`
  return { status: 'refused', code: 'invalid', message, fields }
}

export function refused({ code, message, field, data }: Refusal): ActionState<never> {
  return { status: 'refused', code, message, data, ...(field ? { fields: { [field]: message } } : {}) }
}
