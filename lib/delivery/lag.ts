const everyMs = 50
const samples = 4

/**
 * Watches how late the event loop is.
 * @returns the least lateness of the last looks, in milliseconds: one long breath is not a crowd, several are
 */
export function watchLag(): () => number {
  const last = new Array<number>(samples).fill(0)
  let expected = performance.now() + everyMs
  setInterval(() => {
    const now = performance.now()
    last.push(Math.max(0, now - expected))
    last.shift()
    expected = now + everyMs
  }, everyMs).unref()
  return () => Math.min(...last)
}
