import type { ActionState } from '#lib/action-state.ts'

const usualPatienceMs = 20_000

interface Refused {
  code: string
  message: string
  field?: string
  data?: unknown
}

interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: string
  input?: unknown
  /** Sent while the page is being left. */
  isLast?: boolean
  /** How long an answer may take: longer where the server asks the web first. */
  patienceMs?: number
}

/** A background call of the desk. That nobody answers is an answer too. */
export async function callDesk<Result>({
  method,
  url,
  input,
  isLast = false,
  patienceMs = usualPatienceMs,
}: Call): Promise<ActionState<Result>> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(input) }),
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
