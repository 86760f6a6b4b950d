import { type Editor, Extension, InputRule, type Range } from '@tiptap/core'
import { type EditorState, NodeSelection, PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { BodyHost } from '../body-host.ts'
import { type MenuItem, type MenuState, menuRenderer } from '../menu/menu-state.ts'
import { citeChoices, newReferenceId, typedCite } from './cite-choices.ts'
import { insertCite } from './insert-cite.ts'

/** Citing from the keyboard: "[" and some letters offer the references; "[2]" is the second; Enter opens a marker. */
export function citeMenu(menu: MenuState, host: BodyHost) {
  return Extension.create({
    name: 'citeMenu',
    addKeyboardShortcuts() {
      return {
        // biome-ignore lint/correctness/noComponentHookFactories: a key, not a component
        Enter: () => {
          const { selection } = this.editor.state
          const isOnMarker = selection instanceof NodeSelection && selection.node.type.name === 'cite'
          if (isOnMarker) host.openCite(selection.from)
          return isOnMarker
        },
      }
    },
    addInputRules() {
      // The rule's own transaction is written to, or else the bracket that was typed last would come in after the marker.
      const rule = ({ state, range, match }: { state: EditorState; range: Range; match: RegExpMatchArray }) => {
        const key = host.choices().find(({ number }) => number === Number(match[1]))?.key
        if (key) insertCite(state, range, { key, locator: '' })
      }
      return [new InputRule({ find: /\[(\d{1,3})\]$/, handler: rule })]
    },
    addProseMirrorPlugins() {
      return [
        Suggestion<MenuItem, MenuItem>({
          editor: this.editor,
          pluginKey: new PluginKey('citeMenu'),
          char: '[',
          // So that Escape closes it for good: a space does not open it again.
          allowSpaces: true,
          decorationClass: 'body-typed',
          findSuggestionMatch: ({ $position }) => {
            const text = $position.nodeBefore?.isText ? ($position.nodeBefore.text ?? '') : ''
            const typed = typedCite(text)
            if (!typed) return null
            const from = $position.pos - text.length + typed.start
            return { range: { from, to: $position.pos }, query: typed.query, text: text.slice(typed.start) }
          },
          allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
          items: ({ query }) => citeChoices(query, host.choices()),
          command: ({ editor, range, props }) => void choose(editor, range, props, host),
          render: menuRenderer(menu, 'References'),
        }),
      ]
    },
  })
}

/** Cites at the cursor or in place of a range, and goes on typing behind it. */
export function cite(editor: Editor, range: Range, key: string): void {
  editor.view.dispatch(insertCite(editor.state, range, { key, locator: '' }).scrollIntoView())
  editor.view.focus()
}

async function choose(editor: Editor, range: Range, { id }: MenuItem, host: BodyHost): Promise<void> {
  if (id !== newReferenceId) return cite(editor, range, id)
  const typed = editor.state.doc.textBetween(range.from + 1, range.to)
  editor.chain().deleteRange(range).run()
  const key = await host.newReference(typed)
  const { from, to } = editor.state.selection
  if (key) cite(editor, { from, to }, key)
  else editor.commands.focus()
}
