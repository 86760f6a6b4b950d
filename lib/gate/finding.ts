import type { Line } from './line.ts'
import type { Severity } from './severity.ts'

/** A replacement that cannot change what a text means, to be made in one click. */
export interface Change {
  path: string
  start: number
  end: number
  replacement: string
}

/** What a rule reports. The place is a line and a stretch of it, or the path of a field. */
export interface Hit {
  line?: Line
  path?: string
  start?: number
  end?: number
  message: string
  /** Where it is graver or milder than the rule says. */
  severity?: Severity
  fix?: string
  excerpt?: string
  data?: Record<string, unknown>
  /** What one click puts right; only where the meaning cannot change. */
  changes?: Change[]
  /** What might stand in place of the stretch: shown beside it, and taken only by somebody who has looked. */
  instead?: string
  /** The same where it is not this stretch, or not this one alone: each place with what might stand there. */
  everywhere?: Change[]
}

/** A fault that was found, as it is stored, shown and printed. */
export interface Finding {
  rule: string
  severity: Severity
  /** The place in the content document: `headline`, `keyPoints.0.text`, `body.content.3`, `references.1.url`. */
  path: string
  /** UTF-16 units in the text at that path; a citation and a line break count one, as in the editor. */
  start: number
  end: number
  excerpt: string
  message: string
  fix: string
  data: Record<string, unknown>
  /** The same as long as the words that it is about stay the same: a dismissal is kept by it. */
  fingerprint: string
}

/** Coverage of a paragraph of the body. */
export interface Coverage {
  path: string
  state: 'cited' | 'attributed' | 'exempt' | 'bare'
}

export interface Report {
  ruleset: string
  contentHash: string
  blocked: boolean
  findings: Finding[]
  /** The rules whose facts were not there. */
  notAsked: string[]
  /** How many rules were asked. */
  asked: number
  coverage: Coverage[]
}
