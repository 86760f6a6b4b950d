// Steps within a path are for browsers to take: what one program reads as one page, the next reads as another.
const steps = /\/(?:\.|%2e){1,2}(?:[/?]|$)|\\|%5c/i

/**
 * Whether an address's path says one thing to everybody: no step such as `/../`, and every percent sign stands for a
 * character. What follows "?" may be anything.
 */
export function isWellEncoded(url: string): boolean {
  if (steps.test(url.split('?', 1)[0] ?? '')) return false
  if (!url.includes('%')) return true
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
