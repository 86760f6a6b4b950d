import { forOneHeader } from './for-one-header.ts'
import { isSlot, type Page } from './page.ts'
import { type Assets, press } from './press.ts'
import type { Rendered } from './renderer.ts'

const passed = [
  ...['Location', 'X-Robots-Tag', 'Last-Modified', 'Content-Disposition', 'Content-Language', 'Access-Control-Allow-Origin'],
] as const

const bare = { tags: [], styles: [], scripts: [], frames: [] }

/** Makes of what the renderer sent what is kept: pressed when it is a page, as it is when it is a feed or a file. */
export function toPage({ status, headers, body }: Rendered, asOf: number, assets: Assets): Page {
  const type = one(headers['content-type'])
  const isHtml = type.startsWith('text/html')
  const pressed = isHtml ? press(body.toString('utf8'), assets) : { ...bare, pieces: [body] }
  const named = one(headers['colophon-tags']).split(' ').filter(Boolean)
  const kept: Record<string, string> = type ? { 'Content-Type': type } : {}
  for (const name of passed) {
    const value = one(headers[name.toLowerCase()])
    if (value) kept[name] = value
  }
  const link = withoutScripts(one(headers.link))
  if (link) kept.Link = link
  // What is for one reader rests on nothing, so that the store never keeps it.
  const isForOne = headers[forOneHeader] !== undefined
  if (isForOne) kept['Cache-Control'] = 'private, no-store'
  const tags = isForOne ? [] : [...new Set([...pressed.tags, ...named])]
  const hasSlots = pressed.pieces.some(isSlot)
  return { ...pressed, hasSlots, status, headers: kept, asOf, tags }
}

function one(value: string | string[] | undefined): string {
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}

/** A `Link` header without the preloads of what was taken out of the page. Targets hold no comma that a link begins after. */
function withoutScripts(link: string): string {
  return link
    .split(/,\s*(?=<)/)
    .filter(
      (each) => each && !/;\s*as="?script"?/i.test(each) && !/;\s*as="?style"?/i.test(each) && !/rel="?modulepreload/i.test(each),
    )
    .join(', ')
}
