import type { Change } from '#lib/gate/finding.ts'
import type { Severity } from '#lib/gate/severity.ts'

/** A place in the text, by its path in the document. */
export interface BodyPlace {
  path: string
  start: number
  end: number
}

export interface BodyMark extends BodyPlace {
  severity: Severity
  message: string
}

interface Text {
  draw: (marks: BodyMark[]) => void
  /** @returns false where the text has no such place */
  show: (place: BodyPlace) => boolean
  fix: (changes: Change[]) => boolean
}

export type BodyLink = ReturnType<typeof createBodyLink>

/** Ties the checks beside the text to the editor, which comes and goes with each text. */
export function createBodyLink() {
  let text: Text | null = null
  let marks: BodyMark[] = []
  return {
    /** For the editor: takes over until the function that it gets back is called. */
    attach: (next: Text) => {
      text = next
      next.draw(marks)
      return () => {
        if (text === next) text = null
      }
    },
    mark: (next: BodyMark[]) => {
      marks = next
      text?.draw(next)
    },
    show: (place: BodyPlace) => text?.show(place) ?? false,
    fix: (changes: Change[]) => text?.fix(changes) ?? false,
  }
}
