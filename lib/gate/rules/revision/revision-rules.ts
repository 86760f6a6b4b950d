import type { Rule } from '../../rule.ts'
import { changedSince } from './changed-since.ts'
import { correctionNote } from './correction-note.ts'
import { fourEyes } from './four-eyes.ts'
import { notATypo } from './not-a-typo.ts'
import { unexplained } from './unexplained.ts'

export const revisionRules: readonly Rule[] = [notATypo, correctionNote, changedSince, fourEyes, unexplained]
