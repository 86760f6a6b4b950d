import sharp from 'sharp'
import { cardSize } from './card-size.ts'

/** Cuts one of our own stored pictures to the size of a card, with its focal point as near the middle as it can be. */
export async function cutPicture(path: string, [x, y]: readonly [number, number]): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(path).metadata()
  const scale = Math.min(width / cardSize.width, height / cardSize.height)
  const wide = Math.max(1, Math.min(width, Math.round(cardSize.width * scale)))
  const high = Math.max(1, Math.min(height, Math.round(cardSize.height * scale)))
  const left = startOf(x * width, wide, width)
  const top = startOf(y * height, high, height)
  return sharp(path)
    .extract({ left, top, width: wide, height: high })
    .resize(cardSize.width, cardSize.height)
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
}

/** Where a stretch begins that has `middle` in its middle and stays inside. */
function startOf(middle: number, length: number, whole: number): number {
  return Math.round(Math.min(Math.max(middle - length / 2, 0), whole - length))
}
