interface Planned {
  dueAt: number
  by: string | null
  /** Why it did not happen when it was due; empty while nothing is wrong. */
  trouble: string
  isOverdue: boolean
}

/** What the clock is to do with an article. */
export interface Plans {
  publication: (Planned & { headline: string; hasNewerText: boolean }) | null
  /** Of a live article, under the class that it is to go out as. `isOvertaken`: readers have got another text since it was chosen. */
  change: (Planned & { class: string; headline: string; hasNewerText: boolean; isOvertaken: boolean }) | null
  withdrawal: (Planned & { reason: string }) | null
  /** Null once it is over. */
  embargoUntil: number | null
}

export const noPlans: Plans = { publication: null, change: null, withdrawal: null, embargoUntil: null }

/** One line of what is to come, or should have. */
export interface Upcoming {
  id: string
  headline: string
  act: 'publish' | 'change' | 'withdraw'
  dueAt: number
  trouble: string
  isOverdue: boolean
}
