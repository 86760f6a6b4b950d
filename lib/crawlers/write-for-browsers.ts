import { escapeHtml } from '../feeds/escape-html.ts'
import type { SiteSettings } from '../settings/schema.ts'
import { urls } from '../urls.ts'

const sizes = [192, 512] as const

/** The web app manifest: name, colours and icons. */
export function writeManifest({ name, tagline, language }: SiteSettings): string {
  const icons = sizes.flatMap((size) => {
    const icon = { src: urls.icon(`icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' }
    return [icon, { ...icon, src: urls.icon(`maskable-${size}.png`), purpose: 'maskable' }]
  })
  return JSON.stringify({
    ...{ name, short_name: name, lang: language, start_url: urls.front(), scope: urls.front(), display: 'minimal-ui' },
    ...(tagline ? { description: tagline } : {}),
    ...{ background_color: '#fffdf9', theme_color: '#fffdf9' },
    icons: [{ src: urls.icon('icon.svg'), sizes: 'any', type: 'image/svg+xml' }, ...icons],
  })
}

/** How a browser searches here (OpenSearch 1.1). Its short name holds at most 16 characters. */
export function writeOpenSearch({ name, tagline, language }: SiteSettings, origin: string): string {
  const template = `${origin}${urls.search()}?q={searchTerms}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml([...name].slice(0, 16).join('').trim())}</ShortName>`,
    `<LongName>${escapeHtml([...name].slice(0, 48).join('').trim())}</LongName>`,
    `<Description>${escapeHtml(tagline || name)}</Description>`,
    `<Language>${escapeHtml(language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="32" height="32" type="image/png">${escapeHtml(origin + urls.icon('icon-32.png'))}</Image>`,
    `<Url type="text/html" template="${escapeHtml(template)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}
