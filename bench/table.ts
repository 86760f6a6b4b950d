/** Prints rows as a Markdown table, columns as wide as their widest cell. */
export function printTable(head: string[], rows: (string | number)[][]): void {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [first = [], ...rest] = cells
  const rule = widths.map((width) => '-'.repeat(width))
  process.stdout.write(`${[first, rule, ...rest].map(line).join('\n')}\n\n`)
}

/** The value below which a share of the others lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits))
}
