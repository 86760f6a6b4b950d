/** What a change to a live article can be called. */
export type ChangeClass = 'typographic' | 'update' | 'clarification' | 'correction' | 'editors-note' | 'withdrawal'
/** The classes that leave a note on the article and on the page of corrections. */
export type NoteClass = 'clarification' | 'correction' | 'editors-note'

interface Words {
  label: string
  /** When it is this, what it demands, and what readers are told. */
  demands: string
  confirm: string
  /** The same, for a moment. */
  schedule: string
  done: string
}

export const changeClasses: Record<ChangeClass, Words> = {
  typographic: {
    label: 'Typographic',
    demands: 'Spelling and layout, no fact. Demands nothing: readers are told nothing, and it is in the history.',
    confirm: 'Publish the changes',
    schedule: 'Schedule the changes',
    done: 'The changes are published.',
  },
  update: {
    label: 'Update',
    demands: 'Something new. Demands a sentence for readers, who see “Updated” with it above the text.',
    confirm: 'Publish the changes',
    schedule: 'Schedule the changes',
    done: 'The changes are published.',
  },
  clarification: {
    label: 'Clarification',
    demands: 'It was right, and could be misread. Demands both readings and why; the note stands below the text.',
    confirm: 'Publish the clarification',
    schedule: 'Schedule the clarification',
    done: 'The clarification is published.',
  },
  correction: {
    label: 'Correction',
    demands: 'Something was wrong. Demands what was wrong, what is right, why, and a look at wherever else it stands.',
    confirm: 'Publish the correction',
    schedule: 'Publish the correction',
    done: 'The correction is published.',
  },
  'editors-note': {
    label: 'Editor’s note',
    demands: 'Something about how it was made. Demands what was said and what holds; the note stands above the text.',
    confirm: 'Publish the note',
    schedule: 'Schedule the note',
    done: 'The note is published.',
  },
  withdrawal: {
    label: 'Withdraw',
    demands: 'It should not be out. Demands a reason, which readers find in its place: text and history are gone.',
    confirm: 'Withdraw now',
    schedule: 'Schedule the withdrawal',
    done: 'Withdrawn. Readers find the reason in its place.',
  },
}

export function isNote(kind: ChangeClass | null): kind is NoteClass {
  return kind === 'clarification' || kind === 'correction' || kind === 'editors-note'
}

/** Whether it makes sense only where readers do not see the text yet as it stands. */
export function needsChange(kind: ChangeClass): boolean {
  return kind === 'typographic' || kind === 'update'
}

/** The class that each step asks for; `change` leaves it open. */
export const classAskedFor = { change: null, correct: 'correction', withdraw: 'withdrawal' } as const
