import type { MediaView } from '../media/queries.ts'
import type { LeadPicture } from './content.ts'

/** A picture where it stands: the stored files, and the words beside them. */
export interface PictureView {
  media: MediaView
  alt: string
  caption: string
  credit: string
  licence: string
  /** What must stay in view when it is cropped, from 0 to 1 across and down. */
  focus: readonly [number, number]
}

/** A picture with its files, or null where there is none or its files are not to be had. */
export function pictureView(picture: LeadPicture | null, files: ReadonlyMap<string, MediaView>): PictureView | null {
  const media = picture ? files.get(picture.mediaId) : undefined
  if (!picture || !media) return null
  const { alt, caption, credit, licence, focus } = picture
  return { media, alt, caption, credit, licence, focus }
}
