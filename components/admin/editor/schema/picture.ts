import { Node } from '@tiptap/core'

const fields = ['mediaId', 'alt', 'caption', 'credit'] as const

export type PictureAttrs = Record<(typeof fields)[number], string>

/** A picture in the text, by the id that it has among the media; an address is nowhere in the document. */
export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () =>
    Object.fromEntries(
      fields.map((name) => [
        name,
        {
          default: '',
          parseHTML: (figure: HTMLElement) => figure.getAttribute(attribute(name)) ?? '',
          renderHTML: (attrs: Record<string, unknown>) => ({ [attribute(name)]: attrs[name] }),
        },
      ]),
    ),
  parseHTML: () => [{ tag: 'figure[data-media-id]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
})

function attribute(name: (typeof fields)[number]): string {
  return name === 'mediaId' ? 'data-media-id' : `data-${name}`
}
