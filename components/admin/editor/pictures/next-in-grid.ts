interface Grid {
  columns: number
  count: number
}

/** Where a key leads from an entry of a grid; null where it leads nowhere, or is none that walks. */
export function nextInGrid(key: string, from: number, { columns, count }: Grid): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: 0,
    End: count - 1,
  }
  const next = steps[key]
  return next === undefined || next < 0 || next >= count || next === from ? null : next
}
