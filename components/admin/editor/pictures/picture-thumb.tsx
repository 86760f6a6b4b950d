import type { PictureView } from '#lib/articles/desk-choices.ts'
import { urls } from '#lib/urls.ts'

/** A picture of the library at the desk, in the narrowest form that is wide enough. */
export function PictureThumb({
  picture,
  wanted,
  alt,
  focus,
}: {
  picture: PictureView
  wanted: number
  alt: string
  /** What stays in view where the picture is cropped. */
  focus?: [number, number] | undefined
}) {
  const sorted = picture.widths.toSorted((a, b) => a - b)
  const width = sorted.find((each) => each >= wanted) ?? sorted.at(-1) ?? picture.width
  const height = Math.round((width / picture.width) * picture.height)
  return (
    // biome-ignore lint/performance/noImgElement: the library's own files, which the framework must not rework
    <img
      src={urls.media(picture.file, width, 'webp')}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      style={focus ? { objectPosition: `${focus[0] * 100}% ${focus[1] * 100}%` } : undefined}
    />
  )
}
