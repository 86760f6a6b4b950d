/** Whether every percent sign of an address's path stands for a character; what follows "?" may be anything. */
export function isWellEncoded(url: string): boolean {
  if (!url.includes('%')) return true
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}
