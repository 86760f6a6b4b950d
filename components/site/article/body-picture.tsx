import type { Block } from '#lib/articles/document.ts'
import { Picture } from '../picture.tsx'
import type { Shown } from './shown.ts'

/** A picture in the text, with its caption and credit. */
export function BodyPicture({ picture, shown }: { picture: Extract<Block, { type: 'picture' }>['attrs']; shown: Shown }) {
  const media = shown.media.get(picture.mediaId)
  if (!media) return null
  return (
    <figure className="figure">
      <Picture picture={{ media, alt: picture.alt, focus: [0.5, 0.5] }} sizes="(min-width: 42rem) 38rem, 92vw" />
      <Caption caption={picture.caption} credit={picture.credit} />
    </figure>
  )
}

/** What a picture shows, and who made it. */
export function Caption({ caption, credit, licence = '' }: { caption: string; credit: string; licence?: string }) {
  if (!caption && !credit) return null
  return (
    <figcaption>
      {caption}
      {credit && (
        <span className="credit">
          {credit}
          {licence && ` (${licence})`}
        </span>
      )}
    </figcaption>
  )
}
