import type { GateFacts } from './facts.ts'
import type { Hit } from './finding.ts'
import type { Reading } from './reading.ts'
import type { Severity, Stage } from './severity.ts'

export type Group =
  | 'leakage'
  | 'citations'
  | 'records'
  | 'drift'
  | 'structure'
  | 'typography'
  | 'search'
  | 'legal'
  | 'accessibility'
  | 'curation'
  | 'revision'

/** One check, asked of every article. It may read nothing but what it is given. */
export interface Rule {
  id: string
  group: Group
  severity: Severity
  stage: Stage
  /** What is wrong, for the catalogue. */
  title: string
  why: string
  fix: string
  falseAlarms: 'none' | 'low' | 'medium' | 'high'
  /** The facts without which it cannot be asked. */
  needs?: (keyof GateFacts)[]
  /** Milder than planned, after it was measured: to what, and why. */
  demoted?: { to: Severity; because: string }
  /** Where a part of it is milder than planned, after it was measured. */
  softened?: string
  /** What a person found who looked at its findings in real articles. */
  judged?: string
  find: (reading: Reading) => Iterable<Hit>
}
