import type { Rule } from '../../rule.ts'
import { citationStyle } from './citation-style.ts'
import { creditedOutlet } from './credited-outlet.ts'
import { lostKey } from './lost-key.ts'
import { singleSource } from './single-source.ts'
import { sourcedShare } from './sourced-share.ts'
import { typedMarker } from './typed-marker.ts'
import { unattributedQuotation } from './unattributed-quotation.ts'
import { uncitedFigure } from './uncited-figure.ts'
import { uncitedQuotation } from './uncited-quotation.ts'
import { unsourcedSummary } from './unsourced-summary.ts'
import { unusedSource } from './unused-source.ts'

export const citationsRules: readonly Rule[] = [
  lostKey,
  unusedSource,
  typedMarker,
  uncitedFigure,
  uncitedQuotation,
  unattributedQuotation,
  sourcedShare,
  creditedOutlet,
  singleSource,
  citationStyle,
  unsourcedSummary,
]
