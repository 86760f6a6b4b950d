import { media } from '#db/schema/publication.ts'
import { may, type Viewer } from '../access/allow.ts'

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
  /** Whether this viewer may change what the library says of it. */
  mayDescribe: boolean
}

const { id, file, width, height, widths, alt, caption, credit, licence, focusX, focusY, createdBy } = media

/** The columns that it is made from. */
export const addedColumns = { id, file, width, height, widths, alt, caption, credit, licence, focusX, focusY, createdBy }

export function toAdded<Row extends { focusX: number; focusY: number; createdBy: string | null }>(viewer: Viewer, row: Row) {
  const { focusX: across, focusY: down, createdBy: by, ...picture } = row
  const mayDescribe = may(viewer, 'media:describe', { createdBy: by })
  return { ...picture, focus: [across, down] as [number, number], mayDescribe }
}
