/** What the desk may say of a source. */
export const sourceMarks = ['retracted', 'corrected', 'dead'] as const

export type SourceMark = (typeof sourceMarks)[number]

/** The same for people. */
export const markNames: Record<SourceMark, string> = { retracted: 'Retracted', corrected: 'Corrected', dead: 'Gone' }
