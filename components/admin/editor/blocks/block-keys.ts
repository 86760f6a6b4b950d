import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { BodyHost } from '../body-host.ts'
import { moveBlock } from './move-block.ts'

/** Alt and an arrow move the block that the cursor is in. */
export function blockKeys(host: BodyHost) {
  return Extension.create({
    name: 'blockKeys',
    addKeyboardShortcuts() {
      const move = (step: -1 | 1) => () => {
        const { view, state } = this.editor
        const tr = moveBlock(state, step)
        // Undone by itself, and not with the words that were typed just before.
        if (tr) view.dispatch(closeHistory(tr))
        const { doc, selection } = view.state
        const place = `${selection.$from.index(0) + 1} of ${doc.childCount}`
        host.say(
          tr ? `Moved ${step < 0 ? 'up' : 'down'}: block ${place}.` : `There is no place further ${step < 0 ? 'up' : 'down'}.`,
        )
        return true
      }
      return { 'Alt-ArrowUp': move(-1), 'Alt-ArrowDown': move(1) }
    },
  })
}
