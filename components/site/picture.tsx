import type { PictureView } from '#lib/articles/picture-view.ts'
import { shownFocus } from '#lib/articles/shown-focus.ts'
import { urls } from '#lib/urls.ts'

interface Props {
  picture: Pick<PictureView, 'media' | 'alt' | 'focus'>
  /** How wide it stands, as the `sizes` attribute says it. */
  sizes: string
  /** The one picture above the fold is fetched first; all others when they are near. */
  isLead?: boolean
}

/** A stored picture in the widths that it was made in, with its own size, so that nothing moves when it comes. */
export function Picture({ picture: { media, alt, focus }, sizes, isLead = false }: Props) {
  const widths = [...media.widths].sort((a, b) => a - b)
  const srcSet = (form: 'webp' | 'jpg') => widths.map((width) => `${urls.media(media.file, width, form)} ${width}w`).join(', ')
  const shown = widths.find((width) => width >= 960) ?? widths.at(-1) ?? media.width
  const [x, y] = shownFocus(focus)
  return (
    <picture>
      <source type="image/webp" srcSet={srcSet('webp')} sizes={sizes} />
      <img
        className={`focus-${x}-${y}`}
        src={urls.media(media.file, shown, 'jpg')}
        srcSet={srcSet('jpg')}
        sizes={sizes}
        width={media.width}
        height={media.height}
        alt={alt}
        decoding="async"
        {...(isLead ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      />
    </picture>
  )
}
