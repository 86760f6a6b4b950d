interface Saved {
  reason: string
  by: string | null
}

/** Background saves of one person in a row, newest first, as the newest of them and how many it stands for. */
export function foldSaves<Row extends Saved>(rows: Row[]): (Row & { folded: number })[] {
  const shown: (Row & { folded: number })[] = []
  for (const row of rows) {
    const last = shown.at(-1)
    const isMore = row.reason === 'autosave' && last?.by === row.by && (last.reason === 'autosave' || last.reason === 'save')
    if (last && isMore) last.folded += 1
    else shown.push({ ...row, folded: 0 })
  }
  return shown
}
