import { mkdirSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

// Draws the icons in public/: a citation mark, [1], in the colours of the pages. Run by hand when the drawing changes.
const paper = '#fffdf9'
const rubric = '#9e2a1f'

const mark = `<g fill="none" stroke="${paper}" stroke-width="5">
  <path d="M24 15h-8v34h8M40 15h8v34h-8"/>
  <path d="M27 26l6-5v22M26.5 43h12.5"/>
</g>`
const svg = (ground: string, scale = 1) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
${ground}
<g transform="translate(32 32) scale(${scale}) translate(-32 -32)">${mark}</g>
</svg>
`
const round = svg(`<rect width="64" height="64" rx="12" fill="${rubric}"/>`)
// A maskable icon may be cut to a circle: the mark stays in the inner four fifths.
const bleed = svg(`<rect width="64" height="64" fill="${rubric}"/>`, 0.8)

const draw = (source: string, size: number) =>
  sharp(Buffer.from(source), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()

mkdirSync('public/icons', { recursive: true })
writeFileSync('public/icons/icon.svg', round)
for (const size of [32, 192, 512]) writeFileSync(`public/icons/icon-${size}.png`, await draw(round, size))
for (const size of [192, 512]) writeFileSync(`public/icons/maskable-${size}.png`, await draw(bleed, size))
writeFileSync('public/icons/apple-touch-icon.png', await draw(bleed, 180))
writeFileSync(
  'public/favicon.ico',
  ico(await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await draw(round, size) })))),
)

/** An ICO file is a table of pictures, then the pictures: PNG is allowed in it. */
function ico(pictures: { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(size, at)
    head.writeUInt8(size, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}
