import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isSafeHref } from '#lib/articles/href.ts'
import { embedOf } from '#lib/embeds/embed-of.ts'
import type { BodyHost } from '../body-host.ts'
import type { MenuState } from '../menu/menu-state.ts'
import { offer, offerKeys } from '../menu/offer-keys.ts'

/** An address that is pasted over words links them; on an empty line it may be embedded, become a reference, or stay as a link. */
export function pasteAddress(menu: MenuState, host: BodyHost) {
  return Extension.create({
    name: 'pasteAddress',
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        offerKeys(menu),
        new Plugin({
          props: {
            handlePaste: (view, event) => {
              const href = event.clipboardData?.getData('text/plain').trim() ?? ''
              if (!/^https?:\/\/\S+$/i.test(href) || !isSafeHref(href)) return false
              const { empty, $from } = view.state.selection
              if ($from.parent.type.spec.code) return false
              if (!empty) return $from.parent.inlineContent && editor.commands.setMark('link', { href })
              if ($from.parent.type.name !== 'paragraph' || $from.parent.content.size) return false
              editor.commands.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
              offerUses(editor, menu, host, href)
              return true
            },
          },
        }),
      ]
    },
  })
}

function offerUses(editor: Editor, menu: MenuState, host: BodyHost, href: string): void {
  const found = embedOf(href)
  const items = [
    ...(found ? [{ id: 'embed', label: `Embed it (${found.provider})` }] : []),
    { id: 'reference', label: 'Make it a reference' },
    { id: 'link', label: 'Leave it as a link' },
  ]
  offer(editor.view, menu, 'What to do with the address', items, (id) => {
    if (id === 'embed') host.openEmbed(href)
    if (id === 'reference') void makeReference(editor, host, href)
  })
}

/** The line goes once the reference is there; who closes its form keeps the link. */
async function makeReference(editor: Editor, host: BodyHost, href: string): Promise<void> {
  const key = await host.newReference(href)
  const { $from } = editor.state.selection
  if (key && $from.parent.textContent === href) {
    editor.view.dispatch(editor.state.tr.delete($from.start(), $from.end()))
    host.say('The reference is in the list. “[” cites it.')
  }
  editor.commands.focus()
}
