/** A focal point as readers’ pages know it: one of five places across and five down. */
export function shownFocus(focus: readonly [number, number]): [number, number] {
  const [x, y] = focus.map((part) => Math.round(part * 4))
  return [x ?? 2, y ?? 2]
}
