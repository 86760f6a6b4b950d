import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where a picture will stand whose file is on its way: between two blocks, and nowhere in the document itself. */
export interface UploadPlace {
  upload: number
  at: number
}

type Change = { add: number[]; at: number } | { drop: number } | { fill: number }

const key = new PluginKey<UploadPlace[]>('uploadPlaces')

/**
 * Keeps the places of what is being uploaded while the text around them is written. They are drawn over the text, so that
 * no save ever meets a picture that is not there yet.
 */
export function uploadPlaces(first: { upload: number; block: number }[], elementOf: (upload: number) => HTMLElement) {
  return new Plugin<UploadPlace[]>({
    key,
    state: {
      init: (_config, { doc }) => first.map(({ upload, block }) => ({ upload, at: startOf(doc, block) })),
      apply: (tr, places) => applied(tr, places),
    },
    props: {
      decorations: (state) => {
        const places = placesIn(state)
        if (!places.length) return null
        return DecorationSet.create(
          state.doc,
          places.map(({ upload, at }, index) =>
            Decoration.widget(at, () => elementOf(upload), {
              ...{ key: `upload-${upload}`, ignoreSelection: true, stopEvent },
              // Several in one place keep their order.
              side: index - places.length,
            }),
          ),
        )
      },
    },
  })
}

export function placesIn(state: EditorState): UploadPlace[] {
  return key.getState(state) ?? []
}

/** The place of each as the number of the block before which it is: what an editor that is made anew begins with. */
export function blocksOf(state: EditorState): { upload: number; block: number }[] {
  return placesIn(state).map(({ upload, at }) => ({ upload, block: state.doc.resolve(at).index(0) }))
}

/** Keeps places for these, in this order, beside a position. In an empty paragraph they come before it, else behind its block. */
export function addPlaces({ tr, doc }: EditorState, add: number[], position: number): Transaction {
  const $position = doc.resolve(position)
  const isInEmpty = $position.depth === 1 && $position.parent.content.size === 0
  const at = $position.depth === 0 ? position : isInEmpty ? $position.before(1) : $position.after(1)
  return tr.setMeta(key, { add, at } satisfies Change)
}

export function dropPlace({ tr }: EditorState, upload: number): Transaction {
  return tr.setMeta(key, { drop: upload } satisfies Change)
}

/** Says that this step puts the picture where its place is kept: the places before it stay before, those behind it behind. */
export function fillPlace(tr: Transaction, upload: number): Transaction {
  return tr.setMeta(key, { fill: upload } satisfies Change)
}

function applied(tr: Transaction, places: UploadPlace[]): UploadPlace[] {
  const change = tr.getMeta(key) as Change | undefined
  const filled = change && 'fill' in change ? places.findIndex(({ upload }) => upload === change.fill) : places.length
  const moved = tr.docChanged
    ? places.map(({ upload, at }, index) => ({ upload, at: between(tr, tr.mapping.map(at, index <= filled ? -1 : 1)) }))
    : places
  if (!change) return moved
  if ('add' in change) return [...moved, ...change.add.map((upload) => ({ upload, at: between(tr, change.at) }))].sort(byPlace)
  const gone = 'drop' in change ? change.drop : change.fill
  return moved.filter(({ upload }) => upload !== gone)
}

// What is done in it is its own, but files that are let fall on it are the text's.
const stopEvent = ({ type }: Event) => !/^drag|^drop$/.test(type)

// Sorting keeps the order of those in one place.
const byPlace = (a: UploadPlace, b: UploadPlace) => a.at - b.at

/** The nearest place between two blocks: where blocks were joined, it is behind the whole. */
function between({ doc }: Transaction, at: number): number {
  const $at = doc.resolve(Math.min(at, doc.content.size))
  return $at.depth ? $at.after(1) : $at.pos
}

function startOf(doc: EditorState['doc'], block: number): number {
  let at = 0
  for (let index = 0; index < Math.min(block, doc.childCount); index += 1) at += doc.child(index).nodeSize
  return at
}
