interface Rule {
  allows: boolean
  pattern: string
}

/**
 * Whether robots.txt lets a program read a path: the group that names it, else the one for all; the longest rule wins, and
 * a tie is a yes.
 * @see RFC 9309
 */
export function mayRead(robots: string, product: string, path: string): boolean {
  const groups = groupsOf(robots)
  const name = product.toLowerCase()
  const rules = groups.get(name) ?? groups.get('*') ?? []
  let best: Rule | null = null
  for (const rule of rules) {
    if (!fits(rule.pattern, path)) continue
    const longer = rule.pattern.length - (best?.pattern.length ?? -1)
    if (longer > 0 || (longer === 0 && rule.allows)) best = rule
  }
  return best?.allows ?? true
}

function groupsOf(robots: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>()
  let names: string[] = []
  let isNaming = false
  for (const line of robots.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? []
    const said = value.trim()
    if (/^user-agent$/i.test(field)) {
      // A version behind the name counts for nothing.
      const name = said.replace(/\/.*$/, '').toLowerCase()
      names = isNaming ? [...names, name] : [name]
      isNaming = true
      if (!groups.has(name)) groups.set(name, [])
    } else if (/^(?:dis)?allow$/i.test(field)) {
      isNaming = false
      if (said) for (const name of names) groups.get(name)?.push({ allows: field.length === 5, pattern: said })
    }
  }
  return groups
}

/** `*` stands for anything, `$` for the end. Without backtracking over more than one star, so no file can make it slow. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of parts.entries()) {
    if (isWhole && index === parts.length - 1) return path.length - part.length >= at && path.endsWith(part)
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !isWhole || at === path.length
}
