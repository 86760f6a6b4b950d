import type { Rule } from '../../rule.ts'
import { lookAlikeLetters } from './look-alike-letters.ts'
import { missingSpace } from './missing-space.ts'
import { spacing } from './spacing.ts'
import { straightQuotes } from './straight-quotes.ts'
import { twoWaysToSpell } from './two-ways-to-spell.ts'
import { unbalancedMarks } from './unbalanced-marks.ts'
import { unknownWord } from './unknown-word.ts'
import { unsafeCharacter } from './unsafe-character.ts'
import { wrongEncoding } from './wrong-encoding.ts'

export const typographyRules: readonly Rule[] = [
  missingSpace,
  spacing,
  straightQuotes,
  unbalancedMarks,
  unsafeCharacter,
  wrongEncoding,
  twoWaysToSpell,
  lookAlikeLetters,
  unknownWord,
]
