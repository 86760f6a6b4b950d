/** The middle of these values, to one decimal; null where there are none. */
export function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]]
  return low === undefined || high === undefined ? null : Math.round((10 * (low + high)) / 2) / 10
}
