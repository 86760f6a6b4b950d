import type { ArticleContent } from '#lib/articles/content.ts'
import type { Change } from '#lib/gate/finding.ts'

/** The article with changes made to its fields; those of the text are the editor's. Null where a place is gone. */
export function changeFields(content: ArticleContent, changes: Change[]): Partial<ArticleContent> | null {
  const whole = structuredClone(content) as unknown as Record<string, unknown>
  const inOrder = [...changes].sort((a, b) => b.start - a.start)
  for (const { path, start, end, replacement } of inOrder) {
    const parts = path.split('.')
    const last = parts.pop() ?? ''
    const holder = parts.reduce<unknown>((part, name) => (isRecord(part) ? part[name] : undefined), whole)
    const text = isRecord(holder) ? holder[last] : undefined
    if (!isRecord(holder) || typeof text !== 'string' || end > text.length) return null
    holder[last] = text.slice(0, start) + replacement + text.slice(end)
  }
  const names = new Set(changes.map(({ path }) => path.split('.')[0] ?? ''))
  return Object.fromEntries([...names].map((name) => [name, whole[name]])) as Partial<ArticleContent>
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
