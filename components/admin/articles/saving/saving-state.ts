import type { Company } from '#lib/presence/company.ts'
import type { BrowserCopy } from './browser-copies.ts'

/** What stands between what was typed and the disk. */
export interface Trouble {
  /** 'away': the server does not answer. 'refused': it does, and says no to this text. */
  kind: 'away' | 'signed-out' | 'held' | 'conflict' | 'refused'
  text: string
}

/** How saving goes, beside the article itself. */
export interface Saving {
  trouble: Trouble | null
  /** Whether the last entry of the history was closed by a save by hand; autosaves are folded into an open one. */
  isClosed: boolean
  company: Company
  /** Texts of this article in this browser that no save had. */
  copies: BrowserCopy[]
}

export const noSaving: Saving = { trouble: null, isClosed: true, company: { others: [], lock: null }, copies: [] }

/** Whether somebody has to do something before a save can do well. */
export function isBlocked(trouble: Trouble | null): boolean {
  return trouble !== null && trouble.kind !== 'away' && trouble.kind !== 'refused'
}
