/** Whether a code of ten or thirteen signs, without hyphens, is an ISBN: its last sign must follow from the others. */
export function isIsbn(code: string): boolean {
  if (/^\d{13}$/.test(code))
    return [...code].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1), 0) % 10 === 0
  if (!/^\d{9}[\dX]$/i.test(code)) return false
  return (
    [...code].reduce((sum, digit, index) => sum + (digit.toUpperCase() === 'X' ? 10 : Number(digit)) * (10 - index), 0) % 11 === 0
  )
}

/** The ISBN that somebody typed, with or without hyphens and the word before it, or null. */
export function isbnIn(text: string): string | null {
  const [, code = ''] = /^(?:ISBN(?:-1[03])?:?\s*)?([\dX][\dX\s-]{8,20})$/i.exec(text.trim()) ?? []
  const plain = code.replace(/[\s-]/g, '').toUpperCase()
  return isIsbn(plain) ? plain : null
}
