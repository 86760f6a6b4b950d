import type { MediaView } from '../media/queries.ts'
import { urls } from '../urls.ts'
import { escapeHtml } from './escape-html.ts'

interface Shown {
  media: MediaView
  alt: string
  caption: string
  credit: string
  licence?: string
}

/** The one file of a picture that goes out by itself: JPEG, at most 1,280 wide where there is one. */
export function pictureFile({ file, width, height, widths }: MediaView, origin: string) {
  const sorted = [...widths].sort((a, b) => a - b)
  const wide = sorted.findLast((one) => one <= 1_280) ?? sorted[0] ?? width
  return { url: origin + urls.media(file, wide, 'jpg'), width: wide, height: Math.round((wide * height) / width) }
}

/** A picture with its caption and credit. */
export function pictureHtml({ media, alt, caption, credit, licence = '' }: Shown, page: string): string {
  const { url, width, height } = pictureFile(media, new URL(page).origin)
  const maker = credit && licence ? `${credit} (${licence})` : credit
  const said = [caption, maker].filter(Boolean).map(escapeHtml).join(' · ')
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`
  return `<figure>${image}${said ? `<figcaption>${said}</figcaption>` : ''}</figure>`
}
