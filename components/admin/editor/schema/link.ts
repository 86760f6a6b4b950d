import { Mark } from '@tiptap/core'
import { isSafeHref } from '#lib/articles/href.ts'

/** A link is an address and nothing else; one that may not be followed never becomes a link. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (anchor) => addressOf(anchor) }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
})

function addressOf(anchor: HTMLElement): { href: string } | false {
  const href = (anchor.getAttribute('href') ?? '').trim()
  return isSafeHref(href) && !href.startsWith('#') ? { href } : false
}
