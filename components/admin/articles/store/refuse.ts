import type { ActionState } from '#lib/action-state.ts'
import type { ArticleStore } from './article-store.ts'

interface Fault {
  path: string
  message: string
}

/** Shows a refusal: its sentence for the whole, and each field's beside the field. */
export function refuse(store: ArticleStore, { message, code, fields, data }: ActionState<unknown>): void {
  if (code === 'not-signed-in') {
    store.set({ saving: { ...store.get().saving, trouble: { kind: 'signed-out', text: message ?? '' } } })
    return
  }
  const faults = Array.isArray(data) ? (data as Fault[]).map(({ path, message: said }) => [path, said]) : []
  // The screen knows fields; the server names them by the path of its input.
  const named = Object.entries(fields ?? {}).map(([path, said]) => [path.replace(/^content\./, ''), said])
  const errors: Record<string, string> = { ...Object.fromEntries(faults), ...Object.fromEntries(named) }
  // A field may be far down or in another part, so the first sentence is said here too.
  const [first = ''] = Object.values(errors)
  const text = message ?? 'This was not done.'
  store.set({ notice: { tone: 'refused', text: text.includes(first) ? text : `${text} ${first}`, code }, errors })
}

/** Calls the server; that it cannot be reached is an answer too. */
export async function reach<Result>(call: () => Promise<ActionState<Result>>): Promise<ActionState<Result>> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const message = 'The server could not be reached, or it failed. What you typed is still here: try again in a moment.'
    return { status: 'refused', code: 'unreachable', message }
  }
}
