import { media } from '#db/schema/publication.ts'

/** A picture as the desk's screens take it. */
export interface AddedPicture {
  id: string
  file: string
  width: number
  height: number
  widths: number[]
  alt: string
  caption: string
  credit: string
  licence: string
  /** What must stay in view when it is cropped, from 0 to 1 across and down. */
  focus: [number, number]
}

const { id, file, width, height, widths, alt, caption, credit, licence, focusX, focusY } = media

/** The columns that it is made from. */
export const addedColumns = { id, file, width, height, widths, alt, caption, credit, licence, focusX, focusY }

export function toAdded<Row extends { focusX: number; focusY: number }>(row: Row) {
  const { focusX: across, focusY: down, ...picture } = row
  return { ...picture, focus: [across, down] as [number, number] }
}
