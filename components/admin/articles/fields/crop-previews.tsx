import { PictureThumb } from '#components/admin/editor/pictures/picture-thumb.tsx'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { shownFocus } from '#lib/articles/shown-focus.ts'

const crops = ['16:9', '4:3', '1:1'] as const

/** What is left of a picture where it is cropped, by its focal point as readers’ pages know it. */
export function CropPreviews({ picture, focus }: { picture: PictureView; focus: [number, number] }) {
  const [x, y] = shownFocus(focus)
  return (
    <ul className="crop-previews" aria-label="Crops">
      {crops.map((crop) => (
        <li key={crop} data-crop={crop}>
          <PictureThumb picture={picture} wanted={400} alt={`Cropped to ${crop}`} focus={[x / 4, y / 4]} />
          <span aria-hidden="true">{crop}</span>
        </li>
      ))}
    </ul>
  )
}
