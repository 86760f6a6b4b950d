/** A line of an export: what is empty is left out, keys stay in the order in which they are given. */
export function lineText(type: string, fields: Record<string, unknown>): string {
  return `${JSON.stringify({ colophon: 1, type, ...stated(fields) })}\n`
}

/** Without what is empty; undefined when nothing is left. */
export function orNothing(fields: Record<string, unknown>): Record<string, unknown> | undefined {
  const kept = stated(fields)
  return Object.keys(kept).length ? kept : undefined
}

/** A moment for a line, or nothing. */
export function iso(at: number | null | undefined): string | undefined {
  return at === null || at === undefined ? undefined : new Date(at).toISOString()
}

export function stated(fields: Record<string, unknown>): Record<string, unknown> {
  const isStated = (value: unknown) =>
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isStated(value)))
}
