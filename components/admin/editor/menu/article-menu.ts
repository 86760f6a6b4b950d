import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import { articleHref } from '#lib/articles/article-link.ts'
import type { BodyHost } from '../body-host.ts'
import { findArticles } from './find-articles.ts'
import { type MenuItem, type MenuState, menuRenderer } from './menu-state.ts'

const pauseMs = 150
const unreachable = 'Our articles cannot be looked up just now. Go on writing, and try again later.'

/** "@" and some letters of a headline offer our own articles; the one that is chosen is linked, wherever it moves to. */
export function articleMenu(menu: MenuState, host: BodyHost) {
  return Extension.create({
    name: 'articleMenu',
    addProseMirrorPlugins() {
      return [
        Suggestion<MenuItem, MenuItem>({
          editor: this.editor,
          pluginKey: new PluginKey('articleMenu'),
          char: '@',
          allowSpaces: true,
          allowedPrefixes: [' ', '(', '“', '"'],
          decorationClass: 'body-typed',
          debounce: pauseMs,
          allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
          items: async ({ query, signal }) => {
            const found = await findArticles(query.trim(), signal)
            if (found === null) {
              host.say(unreachable)
              return [{ id: '', label: unreachable, isNote: true }]
            }
            return found.map(({ id, headline, section }) => ({ id, label: headline, hint: section }))
          },
          command: ({ editor, range, props: { id, label } }) => {
            const marks = [{ type: 'link', attrs: { href: articleHref(id) } }]
            editor.chain().focus().insertContentAt(range, { type: 'text', text: label, marks }).run()
          },
          render: menuRenderer(menu, 'Our articles'),
        }),
      ]
    },
  })
}
