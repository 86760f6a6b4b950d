import { Node } from '@tiptap/core'
import { limits } from '#lib/articles/limits.ts'
import { embedOf } from '#lib/embeds/embed-of.ts'

export interface EmbedAttrs {
  url: string
  title: string
}

/** Something from elsewhere, by its address there; an address that may not be embedded never becomes one. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: { default: '', renderHTML: ({ url }) => ({ 'data-embed': url }) },
    title: { default: '', renderHTML: ({ title }) => ({ 'data-title': title }) },
  }),
  parseHTML: () => [{ tag: 'figure[data-embed]', priority: 60, getAttrs: (figure) => attrsOf(figure) }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
})

// What is on the clipboard may have been written by anybody.
function attrsOf(figure: HTMLElement): EmbedAttrs | false {
  const url = figure.getAttribute('data-embed') ?? ''
  const title = (figure.getAttribute('data-title') ?? '').slice(0, limits.embedTitle)
  return embedOf(url) ? { url, title } : false
}
