/** JSON with its keys in one order and its text in one form, so that two values that say the same are the same text. */
export function saying(value: unknown): string {
  const text: string | undefined = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return part.normalize('NFC')
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
  // Of nothing there is no JSON.
  return text ?? ''
}

export function saysSame(a: unknown, b: unknown): boolean {
  return a === b || saying(a) === saying(b)
}

/** The same but for white space, which a save puts in order: whether one is what became of the other on disk. */
export function isSameText(a: unknown, b: unknown): boolean {
  return a === b || loosely(a) === loosely(b)
}

function loosely(value: unknown): string {
  return saying(value)
    .replace(/(?:\s|\\[nrt])+/g, ' ')
    .replace(/" | "/g, '"')
}
