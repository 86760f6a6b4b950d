/**
 * E! blocks and cannot be overridden; E blocks, and an editor may override it with a reason that is public; W must be
 * acknowledged; I is shown.
 */
export type Severity = 'E!' | 'E' | 'W' | 'I'
/** s: on every save; p: at publication; a: from what an earlier background check stored. */
export type Stage = 's' | 'p' | 'a'

const order: readonly Severity[] = ['I', 'W', 'E', 'E!']

export function isBlocking(severity: Severity): boolean {
  return severity === 'E' || severity === 'E!'
}

/** How grave it is, 0 to 3. */
export function gravity(severity: Severity): number {
  return order.indexOf(severity)
}

export function milder(a: Severity, b: Severity): Severity {
  return gravity(a) < gravity(b) ? a : b
}
