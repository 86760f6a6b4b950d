import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { mediaLimits } from './limits.ts'

// Runs in a process of its own, since decoders are where the holes are: reads one file, writes its forms, says what it did.
const forms = ['jpeg', 'png', 'webp'] as const
const notOurs = 'This is not a JPEG, PNG or WebP picture, whatever its name says.'
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'] })
sharp.cache(false)
sharp.concurrency(1)

const [input = '', folder = '', name = ''] = process.argv.slice(2)

try {
  // Only the head is read here, and says which limit is passed; below the limit holds for the decoder itself.
  const head = await sharp(input, { limitInputPixels: false }).metadata()
  const { width, height } = head.autoOrient
  if (!forms.some((form) => form === head.format)) refuse(notOurs)
  if ((head.pages ?? 1) > 1) refuse('This picture moves. Upload a still one.')
  if (Math.max(width, height) > mediaLimits.side)
    refuse(`This picture is more than ${mediaLimits.side.toLocaleString('en')} pixels on a side.`)
  if (width * height > mediaLimits.pixels) refuse('This picture has more than 64 megapixels.')
  const widths = widthsFor(width)
  const largest = widths.at(-1) ?? width
  // Turned upright, in sRGB, no larger than is needed: a whole picture of 64 megapixels would not fit in memory twice.
  // Metadata is left behind because nothing asks for it to be kept.
  const upright = await sharp(input, { failOn: 'error', limitInputPixels: mediaLimits.pixels, animated: false })
    .autoOrient()
    .resize({ width: largest })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  let bytes = 0
  for (const wide of widths) {
    const scaled = sharp(upright.data, { raw: upright.info, limitInputPixels: mediaLimits.pixels }).resize({ width: wide })
    for (const [ending, output] of [
      ['webp', scaled.clone().webp({ quality: 78, effort: 4 })],
      ['jpg', scaled.clone().flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true })],
    ] as const) {
      const made = await output.toBuffer()
      bytes += made.length
      writeFileSync(join(folder, `${name}-${wide}.${ending}`), made, { flag: 'wx', flush: true })
    }
  }
  process.stdout.write(JSON.stringify({ width, height, widths, bytes }))
} catch (error) {
  if (!(error instanceof Error)) throw error
  if ('code' in error && error.code === 'ENOSPC') answer({ full: true })
  if (/unsupported image format/i.test(error.message)) refuse(notOurs)
  if (/out of memory/i.test(error.message)) process.exit(1)
  refuse('This picture is damaged: it cannot be read to its end. Save it again, then send the new file.')
}

/** Those of the usual widths that are smaller than the picture, and its own, as far as it is not wider than all. */
function widthsFor(width: number): number[] {
  const usual = mediaLimits.widths.filter((wide) => wide < width)
  return usual.length === mediaLimits.widths.length ? usual : [...usual, width]
}

function refuse(sentence: string): never {
  answer({ refused: sentence })
}

function answer(said: { refused: string } | { full: true }): never {
  process.stdout.write(JSON.stringify(said))
  process.exit(0)
}
