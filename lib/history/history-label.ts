const corrections = { correction: 'Correction', clarification: 'Clarification', 'editors-note': 'Editor’s note' } as const
const kinds: Record<string, string> = {
  publish: 'Published',
  import: 'Taken over from elsewhere',
  typographic: 'Change of spelling or form',
  refile: 'Filed anew: another section, kind or topic',
  update: 'Update',
  correct: 'Correction',
  restore: 'Published again',
}

/** What a published revision is called before readers. */
export function historyLabel(kind: string, correction: keyof typeof corrections | null, isFirst: boolean): string {
  if (correction) return corrections[correction]
  if (isFirst && kind === 'publish') return 'First published'
  return kinds[kind] ?? 'Changed'
}
