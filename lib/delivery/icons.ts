import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const longest = 1_000

/**
 * The drawn icon of the publication as an address that holds it: a first visit then asks for one file less.
 * @returns null for any other, and for one that is too long to be sent with every page
 */
export function icons(root: string): (href: string) => string | null {
  const known = new Map<string, string | null>()
  return (href) => {
    const [, name] = /^\/icons\/([\w-]+\.svg)$/.exec(href) ?? []
    if (!name) return null
    let address = known.get(name)
    if (address === undefined) {
      address = load(join(root, 'public/icons', name))
      known.set(name, address)
    }
    return address
  }
}

function load(file: string): string | null {
  if (!existsSync(file)) return null
  const svg = readFileSync(file, 'utf8').trim().replaceAll(/\s+/g, ' ').replaceAll('> <', '><').replaceAll('"', "'")
  return svg.length > longest ? null : `data:image/svg+xml,${encodeURI(svg).replaceAll('#', '%23').replaceAll('%20', ' ')}`
}
