import type { ActionState } from '#lib/action-state.ts'

const codes = new Set(['conflict', 'not-ready', 'not-signed-in'])

/** Whether a refusal concerns the article and not what a step's own dialogue asked, so that the screen must show it. */
export function isForScreen({ code }: ActionState<unknown>): boolean {
  return code !== undefined && codes.has(code)
}
