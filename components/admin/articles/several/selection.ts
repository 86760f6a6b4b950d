/** What is selected in a list, and from where a stretch of it is drawn. */
export interface Selection {
  ids: ReadonlySet<string>
  anchor: string | null
}

export const nothing: Selection = { ids: new Set(), anchor: null }

/** Takes one in, or out again. */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** Takes in all from where the last one was chosen to this one, as Shift does; out, where this one was selected alone. */
export function stretch(selection: Selection, id: string, rows: readonly string[]): Selection {
  const from = rows.indexOf(selection.anchor ?? '')
  const to = rows.indexOf(id)
  if (from < 0 || to < 0) return toggle(selection, id)
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
  const next = new Set(selection.ids)
  const isIn = !next.has(id)
  for (const each of between) {
    if (isIn) next.add(each)
    else if (each !== selection.anchor) next.delete(each)
  }
  return { ids: next, anchor: id }
}

/** Takes in the one that the focus is on and the one that it goes to, as Shift with an arrow does. */
export function extend({ ids }: Selection, from: string, to: string): Selection {
  return { ids: new Set([...ids, from, to]), anchor: to }
}

/** All of a page, or none when all are selected. */
export function toggleAll({ ids }: Selection, rows: readonly string[]): Selection {
  return rows.every((id) => ids.has(id)) ? nothing : { ids: new Set(rows), anchor: null }
}

/** Without what is no longer in the list. */
export function only({ ids, anchor }: Selection, rows: readonly string[]): Selection {
  return { ids: new Set(rows.filter((id) => ids.has(id))), anchor: rows.includes(anchor ?? '') ? anchor : null }
}
