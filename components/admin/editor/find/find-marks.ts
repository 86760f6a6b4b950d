import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { BodyHost } from '../body-host.ts'
import { findInDoc, type Place } from './find-in-doc.ts'

export interface Search {
  words: string
  /** The one that is looked at. */
  now: Place | null
}

interface Sought extends Search {
  marks: DecorationSet
}

const key = new PluginKey<Sought>('findMarks')

/** The words that are looked for, marked in the text. The key opens the bar. */
export function findMarks(host: BodyHost) {
  return Extension.create({
    name: 'findMarks',
    addKeyboardShortcuts: () => ({
      'Mod-Shift-f': () => {
        host.openFind()
        return true
      },
    }),
    addProseMirrorPlugins: () => [
      new Plugin<Sought>({
        key,
        state: {
          init: () => ({ words: '', now: null, marks: DecorationSet.empty }),
          apply: (tr, before) => {
            const asked = tr.getMeta(key) as Search | undefined
            if (!asked && !(before.words && tr.docChanged)) return before
            const { words, now } = asked ?? { words: before.words, now: null }
            return { words, now, marks: words ? drawn(tr, { words, now }) : DecorationSet.empty }
          },
        },
        props: { decorations: (state) => key.getState(state)?.marks },
      }),
    ],
  })
}

/** Marks other words, or none. */
export function seek(tr: Transaction, search: Search): Transaction {
  return tr.setMeta(key, search)
}

function drawn({ doc }: Transaction, { words, now }: Search): DecorationSet {
  const found = findInDoc(doc, words).slice(0, 1_000)
  return DecorationSet.create(
    doc,
    found.map(({ from, to }) => Decoration.inline(from, to, { class: from === now?.from ? 'found found-now' : 'found' })),
  )
}
