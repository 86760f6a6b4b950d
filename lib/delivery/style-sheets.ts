import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface StyleSheet {
  css: string
  /** As `style-src` names it. */
  hash: string
}

const largest = 32_768
const relativeAddress = /\burl\((['"]?)(?!['"]?(?:[a-z][a-z0-9+.-]*:|\/|#))([^'")]+)/gi

/**
 * The style sheets of the build, to be set into pages: a first visit then waits for one answer less.
 * @returns the sheet at an address, or null when it is too long to be sent with every page
 */
export function styleSheets(root: string): (href: string) => StyleSheet | null {
  const known = new Map<string, StyleSheet | null>()
  return (href) => {
    let sheet = known.get(href)
    if (sheet === undefined) {
      sheet = /^\/_next\/static\/[\w./-]+\.css$/.test(href) && !href.includes('..') ? load(root, href) : null
      known.set(href, sheet)
    }
    return sheet
  }
}

function load(root: string, href: string): StyleSheet | null {
  const text = readFileSync(join(root, href.replace('/_next/', '.next/')), 'utf8')
  if (text.length > largest || /<\/style/i.test(text)) return null
  // Addresses within the sheet were relative to it; in the page they are relative to nothing.
  const whole = (relative: string) => new URL(relative, `http://sheet${href}`).href.slice('http://sheet'.length)
  const css = text
    .replaceAll(relativeAddress, (_all, quote: string, relative: string) => `url(${quote}${whole(relative)}`)
    .replaceAll(/\/\*# sourceMappingURL=.*?\*\//g, '')
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
}
