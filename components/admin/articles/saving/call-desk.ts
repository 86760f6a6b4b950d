import type { ActionState } from '#lib/action-state.ts'

const patienceMs = 20_000

interface Refused {
  code: string
  message: string
  field?: string
  data?: unknown
}

interface Call {
  method: 'POST' | 'PUT' | 'DELETE'
  url: string
  input: unknown
  /** Sent while the page is being left. */
  isLast?: boolean
}

/** A background call of the desk. That nobody answers is an answer too. */
export async function callDesk<Result>({ method, url, input, isLast = false }: Call): Promise<ActionState<Result>> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
      keepalive: isLast,
      signal: AbortSignal.timeout(patienceMs),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { status: 'done', result: answer as Result }
    const { code, message, field, data } = answer as Refused
    if (!code) return away
    return { status: 'refused', code, message, data, ...(field ? { fields: { [field]: message } } : {}) }
  } catch (error) {
    // Not reached, reached too late, or answered by something that stands before the server.
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException) return away
    throw error
  }
}

const away: ActionState<never> = { status: 'refused', code: 'unreachable' }
