const words: Record<string, string> = {
  draft: 'Begun',
  save: 'Saved',
  autosave: 'Saved while writing',
  conflict: 'Came too late, and was kept',
  revert: 'Taken back to an earlier revision',
  submit: 'Submitted',
  'send-back': 'Sent back',
  approve: 'Approved',
  schedule: 'Chosen to go out at a moment',
  publish: 'Published',
  typographic: 'Published as a change of spelling or form',
  refile: 'Published in another section, as another kind or under other topics',
  update: 'Published as an update',
  correct: 'Published as a correction',
  withdraw: 'Withdrawn',
  restore: 'Published again',
  import: 'Imported',
}

/** Why a revision was made, in words. */
export function revisionWords(reason: string): string {
  return words[reason] ?? reason
}
