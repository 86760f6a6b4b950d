/** What a form or an editor screen gets back from its action. */
export interface ActionState<Result = unknown> {
  status: 'idle' | 'done' | 'refused'
  /** One sentence for the whole form. */
  message?: string
  /** The refusal's code: 'conflict', 'not-signed-in', 'invalid', … */
  code?: string
  /** One sentence for each field that is wrong, by its path ("headline", "references.2.url"). */
  fields?: Record<string, string>
  /** What was typed, to be put back into a plain form. */
  values?: Record<string, string>
  /** With a refusal: what the person needs to go on, such as the other editor's text. */
  data?: unknown
  result?: Result
}

export const idle: ActionState<never> = { status: 'idle' }
