import type { JSONContent } from '@tiptap/core'
import type { BodyDocument } from '#lib/articles/document.ts'

const emptyParagraph: JSONContent = { type: 'paragraph' }

/**
 * The editor's document as it is kept: without the empty paragraphs at its end that the editor adds to have a place for
 * the cursor, and with an empty list where ProseMirror leaves one out.
 */
export function bodyFromEditor(document: JSONContent): BodyDocument {
  const blocks = [...(document.content ?? [])]
  while (blocks.length > 1 && isEmptyParagraph(blocks.at(-1))) blocks.pop()
  return { type: 'doc', content: blocks.length ? blocks : [emptyParagraph] } as BodyDocument
}

/** A kept body as the editor takes it: there is always a block to write in. */
export function bodyForEditor(body: BodyDocument): JSONContent {
  return body.content.length ? (body as JSONContent) : { type: 'doc', content: [emptyParagraph] }
}

function isEmptyParagraph(block: JSONContent | undefined): boolean {
  return block?.type === 'paragraph' && !block.content?.length
}
