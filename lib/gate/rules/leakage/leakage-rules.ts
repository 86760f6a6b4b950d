import type { Rule } from '../../rule.ts'
import { assistantPhrase } from './assistant-phrase.ts'
import { deskMark } from './desk-mark.ts'
import { markupResidue } from './markup-residue.ts'
import { pageChrome } from './page-chrome.ts'
import { placeholder } from './placeholder.ts'
import { processLabel } from './process-label.ts'
import { processNote } from './process-note.ts'
import { promptText } from './prompt-text.ts'
import { stockPhrases } from './stock-phrases.ts'
import { toolResidueRule } from './tool-residue.ts'

export const leakageRules: readonly Rule[] = [
  processLabel,
  processNote,
  assistantPhrase,
  pageChrome,
  toolResidueRule,
  placeholder,
  markupResidue,
  promptText,
  deskMark,
  stockPhrases,
]
