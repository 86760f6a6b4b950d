import { createUploadQueue } from './upload-queue.ts'

export type BodyUploads = ReturnType<typeof createBodyUploads>

/** What is on its way into a text. It outlives the editor, which is made anew when another text is put in place of this one. */
export function createBodyUploads() {
  const elements = new Map<number, HTMLElement>()
  return {
    queue: createUploadQueue(),
    /** Where they stand: each before the block of this number. */
    blocks: [] as { upload: number; block: number }[],
    /** The element in the text that shows how far one is. */
    elementOf: (upload: number): HTMLElement => {
      const known = elements.get(upload)
      if (known) return known
      const made = document.createElement('div')
      made.className = 'upload-place'
      made.contentEditable = 'false'
      elements.set(upload, made)
      return made
    },
  }
}
