import { Extension } from '@tiptap/core'
import { type EditorState, NodeSelection, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Change } from '#lib/gate/finding.ts'
import type { BodyLink, BodyMark } from './body-link.ts'
import { placeInBody } from './place-in-body.ts'

const key = new PluginKey<DecorationSet>('checkMarks')
const names = { 'E!': 'error', E: 'error', W: 'warning', I: 'remark' } as const

/** What the checks found, marked in the text; they move with what is typed, until the next answer. */
export function checkMarks(link: BodyLink) {
  return Extension.create({
    name: 'checkMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks) => {
            const fresh = tr.getMeta(key) as BodyMark[] | undefined
            return fresh ? drawn(tr, fresh) : marks.map(tr.mapping, tr.doc)
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => ({ destroy: link.attach(textOf(view)) }),
      }),
    ],
  })
}

function textOf(view: EditorView): Parameters<BodyLink['attach']>[0] {
  return {
    // The view is still being made when it is attached, so the first marks wait for it.
    draw: (marks) => queueMicrotask(() => view.isDestroyed || view.dispatch(view.state.tr.setMeta(key, marks))),
    show: (place) => {
      const range = placeInBody(view.state.doc, place)
      if (!range) return false
      const { tr } = view.state
      const { from, to, isBlock } = range
      const isSelectable = isBlock && NodeSelection.isSelectable(tr.doc.nodeAt(from) ?? tr.doc)
      tr.setSelection(
        isSelectable ? NodeSelection.create(tr.doc, from) : TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)),
      )
      view.dispatch(tr.scrollIntoView())
      view.focus()
      return true
    },
    fix: (changes) => {
      const tr = changed(view.state, changes)
      if (!tr) return false
      view.dispatch(tr)
      return true
    },
  }
}

function drawn({ doc }: Transaction, marks: BodyMark[]): DecorationSet {
  const found = marks.flatMap((mark) => {
    const range = placeInBody(doc, mark)
    if (!range) return []
    const attributes = { class: `check-mark check-${names[mark.severity]}`, title: mark.message }
    const make = range.isBlock ? Decoration.node : Decoration.inline
    // The view of a block reads from it which of its fields is meant.
    return range.to > range.from ? [make(range.from, range.to, attributes, { mark })] : []
  })
  return DecorationSet.create(doc, found)
}

/** The changes as one step that can be undone, the last place first, so that the others stay where they are. */
function changed({ tr, schema }: EditorState, changes: Change[]): Transaction | null {
  const places = changes.map((change) => ({ change, range: placeInBody(tr.doc, change) }))
  if (places.some(({ range }) => !range)) return null
  for (const { change, range } of places.sort(
    (a, b) => (b.range?.from ?? 0) - (a.range?.from ?? 0) || b.change.start - a.change.start,
  )) {
    if (!range) continue
    const attribute = /\.attrs\.(\w+)$/.exec(change.path)?.[1]
    const node = tr.doc.nodeAt(range.from)
    if (attribute && node) {
      const words = String(node.attrs[attribute] ?? '')
      const next = words.slice(0, change.start) + change.replacement + words.slice(change.end)
      tr.setNodeMarkup(range.from, undefined, { ...node.attrs, [attribute]: next })
    } else if (!range.isBlock) {
      const marks = tr.doc.resolve(range.from + 1).marks()
      if (change.replacement) tr.replaceWith(range.from, range.to, schema.text(change.replacement, marks))
      else tr.delete(range.from, range.to)
    }
  }
  return tr
}
