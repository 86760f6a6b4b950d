/** One line of the thread of an article's review. */
export interface ReviewLine {
  id: string
  act: 'submit' | 'assign' | 'return' | 'approve' | 'say'
  note: string
  by: string | null
  /** Whom it was given to. */
  to: string | null
  at: number
}

/** Where an article's review stands. */
export interface Review {
  /** Oldest first. */
  thread: ReviewLine[]
  assignee: { id: string; name: string } | null
  /** The last approval, and whether it is of the text and the pictures as they stand. */
  approval: { by: string | null; at: number; isOfThisText: boolean } | null
  /** Who may be asked. */
  reviewers: { id: string; name: string }[]
  mayReview: boolean
  maySay: boolean
}

export const noReview: Review = {
  ...{ thread: [], assignee: null, approval: null, reviewers: [], mayReview: false, maySay: false },
}
