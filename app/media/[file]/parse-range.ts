/** The part of a file that a `Range` header asks for; both ends are inclusive. */
export interface Part {
  start: number
  end: number
}

/**
 * @returns the part, 'whole' when there is no single range to be understood, or 'outside' when it lies beyond the file
 * @see RFC 9110, 14.2: a range that is not understood is ignored
 */
export function parseRange(header: string | null, size: number): Part | 'whole' | 'outside' {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return 'whole'
  if (from === '') return Number(to) === 0 ? 'outside' : { start: Math.max(0, size - Number(to)), end: size - 1 }
  const start = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < start) return 'whole'
  return start >= size ? 'outside' : { start, end }
}
