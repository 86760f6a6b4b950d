import { ZodError } from 'zod'
import { Refusal } from '../refusal.ts'

/** Why a line is refused, in a sentence; an error that nobody expected is thrown on. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal && error.code !== 'busy' && error.code !== 'disk-full') return error.message
  if (error instanceof SyntaxError) return 'This is not a line of JSON.'
  // A text that is nested thousands deep exhausts the parser's stack.
  if (error instanceof RangeError) return 'This is nested too deeply to be read.'
  if (!(error instanceof ZodError)) throw error
  const faults = error.issues.map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message))
  return faults.slice(0, 3).join(' ') + (faults.length > 3 ? ` And ${faults.length - 3} more.` : '')
}
