import type { ArticleContent } from '../articles/content.ts'
import type { InlineNode } from '../articles/document.ts'
import type { Change } from '../gate/finding.ts'

/** The article with changes made to its fields and its text; what is bold or linked stays so. A place that is gone is left. */
export function mend(content: ArticleContent, changes: Change[]): ArticleContent {
  const whole = structuredClone(content)
  for (const change of [...changes].sort((a, b) => b.start - a.start)) mendOne(whole, change)
  return whole
}

function mendOne(whole: ArticleContent, { path, start, end, replacement }: Change): void {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  const holder = parts.reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), whole)
  if (!isRecord(holder)) return
  const value = holder[last]
  if (typeof value === 'string') holder[last] = value.slice(0, start) + replacement + value.slice(end)
  else if (isRecord(value) && Array.isArray(value.content))
    value.content = mendLine(value.content as InlineNode[], start, end, replacement)
}

// A citation and a line break count one, as everywhere. The new words take the look of the first that they replace.
function mendLine(nodes: InlineNode[], start: number, end: number, replacement: string): InlineNode[] {
  let at = 0
  let isSaid = false
  return nodes.flatMap((node) => {
    const from = at
    at += node.type === 'text' ? node.text.length : 1
    if (node.type !== 'text' || at <= start || from >= end) return [node]
    const words = isSaid ? '' : replacement
    isSaid = true
    const text = node.text.slice(0, Math.max(0, start - from)) + words + node.text.slice(Math.max(0, end - from))
    return text ? [{ ...node, text }] : []
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
