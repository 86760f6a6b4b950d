import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

export interface Place {
  from: number
  to: number
}

/** Every place of these words in the text, in any case of letters; a citation or a line break between them parts them. */
export function findInDoc(doc: Node, words: string): Place[] {
  if (!words) return []
  const found: Place[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    const text = node.textBetween(0, node.content.size, undefined, '\ufffc')
    for (const start of placesOf(text, words)) found.push({ from: at + 1 + start, to: at + 1 + start + words.length })
    return false
  })
  return found
}

/** Where these words begin in a text, none within another. */
export function placesOf(text: string, words: string): number[] {
  const found: number[] = []
  if (!words) return found
  const [hay, needle] = foldable(text) && foldable(words) ? [text.toLowerCase(), words.toLowerCase()] : [text, words]
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) found.push(at)
  return found
}

// A few letters, such as İ, have a small form of another length, after which places would be wrong.
function foldable(text: string): boolean {
  return text.toLowerCase().length === text.length
}

/** Puts other words in the places, each with the marks that its words had, as one step that is undone at once. */
export function replaceIn({ tr, schema }: EditorState, places: Place[], by: string): Transaction {
  for (const { from, to } of places.toReversed()) {
    const marks = tr.doc.resolve(from + 1).marks()
    if (by) tr.replaceWith(from, to, schema.text(by, marks))
    else tr.delete(from, to)
  }
  return tr
}

/** A field's text with other words in place of these. */
export function replaceText(text: string, words: string, by: string): string {
  return placesOf(text, words).reduceRight((done, at) => done.slice(0, at) + by + done.slice(at + words.length), text)
}
