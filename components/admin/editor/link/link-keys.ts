import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isSafeHref } from '#lib/articles/href.ts'
import type { BodyHost } from '../body-host.ts'

/** Ctrl or Cmd+K opens the link's form; an address that is pasted over chosen words becomes their link. */
export function linkKeys(host: BodyHost) {
  return Extension.create({
    name: 'linkKeys',
    addKeyboardShortcuts: () => ({
      'Mod-k': () => {
        host.openLink()
        return true
      },
    }),
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin({
          props: {
            handlePaste: (view, event) => {
              const href = event.clipboardData?.getData('text/plain').trim() ?? ''
              const isOverWords = !view.state.selection.empty && view.state.selection.$from.parent.inlineContent
              if (!isOverWords || !/^https?:\/\/\S+$/i.test(href) || !isSafeHref(href)) return false
              return editor.commands.setMark('link', { href })
            },
          },
        }),
      ]
    },
  })
}
