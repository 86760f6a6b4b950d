type Class = 'correction' | 'clarification' | 'editors-note'

/** Where a note stands: at the top when it is about method, or changes what the headline or the opening says. */
export function placeOf(kind: Class, atTop: boolean): 'top' | 'end' {
  return kind === 'editors-note' || (kind === 'correction' && atTop) ? 'top' : 'end'
}
