import type { Rule } from './rule.ts'
import { accessibilityRules } from './rules/accessibility/accessibility-rules.ts'
import { citationsRules } from './rules/citations/citations-rules.ts'
import { curationRules } from './rules/curation/curation-rules.ts'
import { driftRules } from './rules/drift/drift-rules.ts'
import { leakageRules } from './rules/leakage/leakage-rules.ts'
import { legalRules } from './rules/legal/legal-rules.ts'
import { recordsRules } from './rules/records/records-rules.ts'
import { revisionRules } from './rules/revision/revision-rules.ts'
import { searchRules } from './rules/search/search-rules.ts'
import { structureRules } from './rules/structure/structure-rules.ts'
import { typographyRules } from './rules/typography/typography-rules.ts'

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  ...leakageRules,
  ...citationsRules,
  ...recordsRules,
  ...driftRules,
  ...structureRules,
  ...typographyRules,
  ...searchRules,
  ...legalRules,
  ...accessibilityRules,
  ...curationRules,
  ...revisionRules,
]
