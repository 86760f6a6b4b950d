import { Node } from '@tiptap/core'
import { limits } from '#lib/articles/limits.ts'

/** What stands beside the story, under a title of its own: its context, or how the newsroom knows. */
export const Box = Node.create({
  name: 'box',
  group: 'block',
  content: 'flow+',
  defining: true,
  addAttributes: () => ({
    title: {
      default: '',
      parseHTML: (box) => (box.getAttribute('data-box') ?? '').slice(0, limits.boxTitle),
      renderHTML: ({ title }) => ({ 'data-box': title }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-box]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      // An empty line at the end leads out of the box, as in a list; elsewhere it would cut the box in two.
      Enter: () => {
        const { $from, empty } = this.editor.state.selection
        const isInBox = $from.depth > 1 && $from.node(-1).type === this.type
        const isLast = isInBox && $from.index(-1) === $from.node(-1).childCount - 1
        return empty && isInBox && !isLast && $from.parent.content.size === 0 && this.editor.commands.splitBlock()
      },
    }
  },
})
