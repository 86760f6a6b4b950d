import { join } from 'node:path'
import { type Font, openSync } from 'fontkit'
import sharp from 'sharp'
import { cardSize } from './card-size.ts'

const paper = '#fffdf9'
const ink = '#1f1b16'
const rubric = '#9e2a1f'
const margin = 88
const foot = 120
const sizes = [84, 72, 62, 54, 46, 40]
const lineHeight = 1.16

let face: Font | undefined

/**
 * Draws a card from words, in the face of our pages; the glyphs become outlines, so no font of the machine is asked.
 * @returns JPEG, or null when the face does not have a letter, or the words do not fit
 */
export async function drawHeadline({ headline, label }: { headline: string; label: string | null }): Promise<Buffer | null> {
  const font = openFace()
  const words = headline.split(/\s+/).filter(Boolean)
  if (!words.length || ![headline, label ?? ''].every((text) => hasAll(font, text))) return null
  const room = { width: cardSize.width - 2 * margin, height: cardSize.height - margin - foot - (label ? 64 : 0) }
  const size = sizes.find((each) => fits(font, words, each, room))
  if (!size) return null
  const top = margin + (label ? 64 : 0)
  const lines = breakLines(font, words, size, room.width)
  const paths = [
    ...(label ? [outline(font, label, 34, margin, margin + 30, rubric)] : []),
    ...lines.map((line, index) => outline(font, line, size, margin, top + size * (0.95 + index * lineHeight), ink)),
  ]
  return sharp(Buffer.from(svg(paths.join(''))))
    .flatten({ background: paper })
    .jpeg({ quality: 88, mozjpeg: true })
    .toBuffer()
}

function openFace(): Font {
  if (!face) {
    const opened = openSync(join(process.cwd(), 'components', 'site', 'fonts', 'source-serif-4-semibold.woff2'))
    if (opened.type !== 'WOFF2') throw new Error(`The text face is ${opened.type}, not one font.`)
    face = opened
  }
  return face
}

function hasAll(font: Font, text: string): boolean {
  return [...text].every((one) => /\s/.test(one) || font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))
}

function fits(font: Font, words: string[], size: number, room: { width: number; height: number }): boolean {
  if (words.some((word) => widthOf(font, word, size) > room.width)) return false
  return breakLines(font, words, size, room.width).length * size * lineHeight <= room.height
}

function breakLines(font: Font, words: string[], size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word
    if (lines.length && widthOf(font, longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function widthOf(font: Font, text: string, size: number): number {
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm
}

function outline(font: Font, text: string, size: number, x: number, y: number, colour: string): string {
  const { glyphs, positions } = font.layout(text)
  const scale = size / font.unitsPerEm
  let at = 0
  const paths = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const path = `<path transform="translate(${at + xOffset} ${yOffset})" d="${glyph.path.toSVG()}"/>`
    at += xAdvance
    return path
  })
  return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`
}

// Outlines and numbers only: no text of ours stands in it. The mark at the foot is the icon's.
function svg(inside: string): string {
  const { width, height } = cardSize
  const mark = `<g transform="translate(${margin - 4} ${height - foot + 20}) scale(1.1)" fill="none" stroke="${rubric}" stroke-width="5"><path d="M18 8h-8v34h8M34 8h8v34h-8M21 19l6-5v22M20.5 36h12.5"/></g>`
  const rule = `<path d="M${margin} ${height - foot}H${width - margin}" stroke="#d8d0c2" stroke-width="2"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${rule}${inside}${mark}</svg>`
}
