import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { BodyHost } from '../body-host.ts'
import { type MenuItem, type MenuState, menuRenderer } from './menu-state.ts'
import { runSlash } from './run-slash.ts'
import { type SlashId, slashItems } from './slash-items.ts'

/** "/" at the start of a paragraph offers what can stand there. */
export function slashMenu(menu: MenuState, host: BodyHost) {
  return Extension.create({
    name: 'slashMenu',
    addProseMirrorPlugins() {
      return [
        Suggestion<MenuItem, MenuItem>({
          editor: this.editor,
          pluginKey: new PluginKey('slashMenu'),
          char: '/',
          startOfLine: true,
          decorationClass: 'body-typed',
          allow: ({ state, range }) => {
            const place = state.doc.resolve(range.from)
            return place.depth === 1 && place.parent.type.name === 'paragraph'
          },
          items: ({ query }) => slashItems(query),
          command: ({ editor, range, props }) => runSlash(editor, range, props.id as SlashId, host),
          render: menuRenderer(menu, 'What to insert'),
        }),
      ]
    },
  })
}
