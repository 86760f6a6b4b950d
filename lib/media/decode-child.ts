import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { mediaLimits } from './limits.ts'

// Runs in a process of its own, since decoders are where the holes are: reads one file, writes its forms, says what it did.
const forms = ['jpeg', 'png', 'webp'] as const
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'] })
sharp.cache(false)
sharp.concurrency(1)

const [input = '', folder = '', name = ''] = process.argv.slice(2)
const open = () => sharp(input, { failOn: 'error', limitInputPixels: mediaLimits.pixels, animated: false })

try {
  const { format, width = 0, height = 0, pages = 1 } = await open().metadata()
  if (!forms.some((form) => form === format)) refuse('This is not a JPEG, PNG or WebP picture.')
  if (pages > 1) refuse('This picture moves. Upload a still one.')
  if (width > mediaLimits.side || height > mediaLimits.side)
    refuse(`This picture is more than ${mediaLimits.side.toLocaleString('en')} pixels on a side.`)
  if (width * height > mediaLimits.pixels) refuse('This picture has more than 64 megapixels.')
  // Turned upright, and in sRGB; metadata is left behind because nothing asks for it to be kept.
  const upright = await open().autoOrient().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const size = { width: upright.info.width, height: upright.info.height }
  const widths = [
    ...new Set([
      ...mediaLimits.widths.filter((wide) => wide < size.width),
      Math.min(size.width, mediaLimits.widths.at(-1) ?? size.width),
    ]),
  ]
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
  process.stdout.write(JSON.stringify({ ...size, widths, bytes }))
} catch (error) {
  if (!(error instanceof Error)) throw error
  if ('code' in error && error.code === 'ENOSPC') answer({ full: true })
  refuse('This picture could not be read: it is damaged, or not what its name says.')
}

function refuse(sentence: string): never {
  answer({ refused: sentence })
}

function answer(said: { refused: string } | { full: true }): never {
  process.stdout.write(JSON.stringify(said))
  process.exit(0)
}
