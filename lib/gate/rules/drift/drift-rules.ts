import type { Rule } from '../../rule.ts'
import { alteredQuotation } from './altered-quotation.ts'
import { brokenWord } from './broken-word.ts'
import { changedCertainty } from './changed-certainty.ts'
import { contradictedFigure } from './contradicted-figure.ts'
import { contradiction } from './contradiction.ts'
import { copiedPassage } from './copied-passage.ts'
import { dateDrift } from './date-drift.ts'
import { headlineSupport } from './headline-support.ts'
import { inventedQuotation } from './invented-quotation.ts'
import { misspeltName } from './misspelt-name.ts'
import { nothingToCompare } from './nothing-to-compare.ts'
import { twoSpellings } from './two-spellings.ts'
import { unknownAbbreviation } from './unknown-abbreviation.ts'
import { unknownFigure } from './unknown-figure.ts'
import { unknownName } from './unknown-name.ts'
import { wrongSpeaker } from './wrong-speaker.ts'

export const driftRules: readonly Rule[] = [
  nothingToCompare,
  misspeltName,
  unknownName,
  twoSpellings,
  unknownFigure,
  contradictedFigure,
  dateDrift,
  alteredQuotation,
  inventedQuotation,
  wrongSpeaker,
  changedCertainty,
  headlineSupport,
  contradiction,
  brokenWord,
  unknownAbbreviation,
  copiedPassage,
]
