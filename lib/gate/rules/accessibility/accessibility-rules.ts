import type { Rule } from '../../rule.ts'
import { hardToReadAloud } from './hard-to-read-aloud.ts'
import { headingOrder } from './heading-order.ts'
import { languageMark } from './language-mark.ts'
import { linkText } from './link-text.ts'
import { tableHeader } from './table-header.ts'

export const accessibilityRules: readonly Rule[] = [linkText, headingOrder, tableHeader, languageMark, hardToReadAloud]
