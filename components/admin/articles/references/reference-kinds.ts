import type { ReferenceKind } from '#lib/articles/content.ts'

/** What a source can be, and whether it must have an address. */
export const kindChoices: { value: ReferenceKind; label: string; needsAddress: boolean }[] = [
  { value: 'web', label: 'Web page', needsAddress: true },
  { value: 'document', label: 'Document', needsAddress: false },
  { value: 'interview', label: 'Interview', needsAddress: false },
  { value: 'dataset', label: 'Data set', needsAddress: true },
  { value: 'social', label: 'Post on a social network', needsAddress: true },
  { value: 'broadcast', label: 'Broadcast', needsAddress: false },
  { value: 'own-reporting', label: 'Our own reporting', needsAddress: false },
]
