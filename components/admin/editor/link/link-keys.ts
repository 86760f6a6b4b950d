import { Extension } from '@tiptap/core'
import type { BodyHost } from '../body-host.ts'

/** Ctrl or Cmd+K opens the link's form. */
export function linkKeys(host: BodyHost) {
  return Extension.create({
    name: 'linkKeys',
    addKeyboardShortcuts: () => ({
      'Mod-k': () => {
        host.openLink()
        return true
      },
    }),
  })
}
