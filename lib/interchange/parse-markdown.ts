import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const gfm = { singleTilde: false }
const parsers = {
  plain: unified().use(remarkParse).freeze(),
  gfm: unified().use(remarkParse).use(remarkGfm, gfm).freeze(),
  directive: unified().use(remarkParse).use(remarkDirective).freeze(),
  both: unified().use(remarkParse).use(remarkGfm, gfm).use(remarkDirective).freeze(),
}
/** A table, a strikethrough, a footnote, a task or a bare address cannot be without one of these. */
const needsGfm = /[~|]|:-|-:|\[\^|\[[ \t\nxX]\]|https?:|www\.|[\w.+-]@/i

/** Markdown as a tree. Most prose holds nothing beyond plain Markdown, which takes two thirds of the time. */
export function parseMarkdown(source: string): Root {
  const more = [needsGfm.test(source) && ('gfm' as const), source.includes(':') && ('directive' as const)].filter(Boolean)
  return parsers[more.length === 2 ? 'both' : more[0] || 'plain'].parse(source)
}
