import type { PictureView } from '#lib/articles/desk-choices.ts'
import { urls } from '#lib/urls.ts'

/** A picture of the library at the desk, in the narrowest form that is wide enough. */
export function PictureThumb({
  picture,
  wanted,
  alt,
  className,
}: {
  picture: PictureView
  wanted: number
  alt: string
  className?: string
}) {
  const sorted = picture.widths.toSorted((a, b) => a - b)
  const width = sorted.find((each) => each >= wanted) ?? sorted.at(-1) ?? picture.width
  const height = Math.round((width / picture.width) * picture.height)
  return (
    // biome-ignore lint/performance/noImgElement: the library's own files, which the framework must not rework
    <img
      className={className}
      src={urls.media(picture.file, width, 'webp')}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
    />
  )
}
