import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Script {
  js: string
  /** As `script-src` names it. */
  hash: string
}

/**
 * The scripts of our own that a page may declare as its island: files of `public/static`, set in, so that the policy
 * names exactly these bytes. @returns null for any other
 */
export function scripts(root: string): (src: string) => Script | null {
  const known = new Map<string, Script | null>()
  return (src) => {
    const [, name] = /^\/static\/([\w-]+\.js)$/.exec(src) ?? []
    if (!name) return null
    let script = known.get(name)
    if (script === undefined) {
      script = load(join(root, 'public/static', name))
      known.set(name, script)
    }
    return script
  }
}

function load(file: string): Script | null {
  if (!existsSync(file)) return null
  const js = readFileSync(file, 'utf8')
  if (/<\/script|<!--/i.test(js)) return null
  return { js, hash: `'sha256-${createHash('sha256').update(js).digest('base64')}'` }
}
