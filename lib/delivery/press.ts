import type { Page, Part, Slot } from './page.ts'
import { attribute, type Stretch, scanHtml } from './scan-html.ts'
import type { Script } from './scripts.ts'
import type { StyleSheet } from './style-sheets.ts'

export type Pressed = Pick<Page, 'pieces' | 'tags' | 'styles' | 'scripts' | 'frames'>

/** Where what is set into pages comes from; null for what stays a file, or is not to be there. */
export interface Assets {
  sheetAt: (href: string) => StyleSheet | null
  scriptAt: (src: string) => Script | null
  iconAt: (href: string) => string | null
}

/** Something is put in the place of a stretch: nothing, a style sheet, or a slot. */
interface Cut extends Stretch {
  by: string | Slot
}

/**
 * Takes out of a rendered page what readers do not need: the framework's scripts and payload, script preloads, comments
 * and the names of what it rests on. Style sheets and the drawn icon are set in, and a slot stands where a part was. JSON-LD stays, and so
 * does the one script that a page declares as its island, set in.
 */
export function press(html: string, { sheetAt, scriptAt, iconAt }: Assets): Pressed {
  const cuts: Cut[] = []
  const tags = new Set<string>()
  const styles = new Set<string>()
  const scripts = new Set<string>()
  const frames = new Set<string>()
  let script: (Stretch & { by: string }) | undefined
  let part: (Slot & Stretch) | undefined
  scanHtml(html, {
    onComment: (at) => cuts.push({ ...at, by: '' }),
    onStart: (tag, at) => {
      const read = (name: string) => attribute(tag, name)
      if (tag.tagName === 'script' && read('type') !== 'application/ld+json') {
        const island = read('data-island') === undefined ? null : scriptAt(read('src') ?? '')
        if (island) scripts.add(island.hash)
        script = { ...at, by: island ? `<script type="module">${island.js}</script>` : '' }
      }
      if (tag.tagName === 'iframe') for (const origin of framedBy(read('data-frame'))) frames.add(origin)
      if (tag.tagName === 'colophon-part') part = { ...at, ...toSlot(read) }
      if (tag.tagName === 'meta' && read('name') === 'colophon-tags') {
        for (const name of (read('content') ?? '').split(' ')) if (name) tags.add(name)
        cuts.push({ ...at, by: '' })
      }
      if (tag.tagName === 'meta' && read('name') === 'next-size-adjust') cuts.push({ ...at, by: '' })
      if (tag.tagName === 'link' && isScriptPreload(read)) cuts.push({ ...at, by: '' })
      if (tag.tagName === 'link' && read('rel') === 'icon') {
        const icon = iconAt(read('href') ?? '')
        if (icon) cuts.push({ ...at, by: `<link rel="icon" href="${icon}" type="image/svg+xml" sizes="any"/>` })
      }
      if (tag.tagName === 'link' && read('rel') === 'stylesheet') {
        const sheet = sheetAt(read('href') ?? '')
        if (!sheet) return
        styles.add(sheet.hash)
        cuts.push({ ...at, by: `<style>${sheet.css}</style>` })
      }
    },
    onEnd: ({ tagName }, { end }) => {
      if (tagName === 'script' && script) cuts.push({ start: script.start, end, by: script.by })
      if (tagName === 'script') script = undefined
      if (tagName === 'colophon-part' && part) {
        const { start, part: name, without, most } = part
        cuts.push({ start, end, by: { part: name, without, most } })
        part = undefined
      }
    },
  })
  return { pieces: cutOut(html, cuts), tags: [...tags], styles: [...styles], scripts: [...scripts], frames: [...frames] }
}

/** Finds the parts of a page that holds them whole. */
export function pressParts(html: string): Map<string, Part> {
  const parts = new Map<string, Part>()
  let open: { name: string; tags: string[]; from: number } | undefined
  let item: { id: string; tag: string; depth: number; start: number } | undefined
  let items: (Stretch & { id: string })[] = []
  scanHtml(html, {
    onStart: (tag, at) => {
      if (tag.tagName === 'colophon-part') {
        const names = (attribute(tag, 'data-tags') ?? '').split(' ').filter(Boolean)
        open = { name: attribute(tag, 'data-name') ?? '', tags: names, from: at.end }
        items = []
      }
      const id = open && attribute(tag, 'data-item')
      if (item) item.depth += tag.tagName === item.tag && !tag.selfClosing ? 1 : 0
      else if (id !== undefined) item = { id, tag: tag.tagName, depth: 1, start: at.start }
    },
    onEnd: ({ tagName }, { start, end }) => {
      if (item && tagName === item.tag && --item.depth === 0) {
        items.push({ id: item.id, start: item.start, end })
        item = undefined
      }
      if (tagName !== 'colophon-part' || !open) return
      const [first, last] = [items[0]?.start ?? start, items.at(-1)?.end ?? start]
      parts.set(open.name, {
        before: bare(html.slice(open.from, first)),
        items: items.map((each) => ({ id: each.id, html: bare(html.slice(each.start, each.end)) })),
        after: bare(html.slice(last, start)),
        tags: open.tags,
      })
      open = undefined
    },
  })
  return parts
}

type Read = (name: string) => string | undefined

function toSlot(read: Read): Slot {
  const most = read('data-most')
  return { part: read('data-name') ?? '', without: read('data-without'), most: most === undefined ? undefined : Number(most) }
}

// One origin and nothing else: what stands in a policy begins or ends it with a semicolon, a comma or a space.
function framedBy(origin: string | undefined): string[] {
  return origin && /^https:\/\/[a-z0-9.-]+$/.test(origin) ? [origin] : []
}

function isScriptPreload(read: Read): boolean {
  const rel = read('rel')
  return rel === 'modulepreload' || (rel === 'preload' && read('as') === 'script')
}

// Within parts the renderer's own comments are the only ones, and nobody's text is written as one.
function bare(html: string): string {
  return html.replaceAll(/<!--(?:\/?\$|\s)-->/g, '').replace(/^(<[a-z]+)( data-item="[^"]*")/, '$1')
}

function cutOut(html: string, cuts: Cut[]): (Buffer | Slot)[] {
  const pieces: (Buffer | Slot)[] = []
  let at = 0
  let text = ''
  for (const { start, end, by } of cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue // within what was cut already
    text += html.slice(at, start)
    at = end
    if (typeof by === 'string') text += by
    else {
      pieces.push(Buffer.from(text), by)
      text = ''
    }
  }
  pieces.push(Buffer.from(text + html.slice(at)))
  return pieces
}
