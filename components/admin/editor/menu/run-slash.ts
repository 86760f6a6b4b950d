import type { Editor, Range } from '@tiptap/core'
import type { BodyHost } from '../body-host.ts'
import type { SlashId } from './slash-items.ts'

/** Does what was chosen after "/", in place of what was typed. */
export function runSlash(editor: Editor, range: Range, id: SlashId, host: BodyHost): void {
  const chain = editor.chain().focus().deleteRange(range)
  const run = {
    'heading-2': () => chain.setHeading({ level: 2 }).run(),
    'heading-3': () => chain.setHeading({ level: 3 }).run(),
    'heading-4': () => chain.setHeading({ level: 4 }).run(),
    'bullet-list': () => chain.toggleBulletList().run(),
    'ordered-list': () => chain.toggleOrderedList().run(),
    quotation: () => chain.setBlockquote().run(),
    'pull-quote': () => chain.setNode('pullQuote').run(),
    'box-context': () => chain.wrapIn('box', { title: 'Context' }).run(),
    'box-knowledge': () => chain.wrapIn('box', { title: 'How we know' }).run(),
    table: () => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    divider: () => chain.setHorizontalRule().run(),
    code: () => chain.setCodeBlock().run(),
    embed: () => {
      chain.run()
      host.openEmbed('')
    },
    picture: () => {
      chain.run()
      host.openPicker()
    },
  } satisfies Record<SlashId, () => unknown>
  run[id]()
}
