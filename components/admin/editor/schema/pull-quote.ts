import { Node } from '@tiptap/core'

/** A sentence of the article set large, to be read in passing. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'aside[data-pull-quote]', priority: 60 }],
  renderHTML: () => ['aside', { 'data-pull-quote': '' }, 0],
  addKeyboardShortcuts() {
    return {
      // An empty pull quote turns back into a paragraph, as an empty heading does.
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        const isEmptyHere = empty && $from.parent.type === this.type && $from.parent.content.size === 0
        return isEmptyHere && this.editor.commands.setNode('paragraph')
      },
    }
  },
})
