/** What became of a report. */
export const reportStates = ['open', 'corrected', 'answered', 'closed', 'spam'] as const

export type ReportState = (typeof reportStates)[number]

/** The same for people. */
export const stateNames: Record<ReportState, string> = {
  open: 'Open',
  corrected: 'Corrected',
  answered: 'Nothing to correct',
  closed: 'Closed',
  spam: 'Spam',
}
