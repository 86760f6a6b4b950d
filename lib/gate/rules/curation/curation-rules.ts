import type { Rule } from '../../rule.ts'
import { cutTeaser } from './cut-teaser.ts'
import { deadLink } from './dead-link.ts'
import { emptyPicks } from './empty-picks.ts'
import { privatePick } from './private-pick.ts'
import { selfLink } from './self-link.ts'
import { stalePick } from './stale-pick.ts'

export const curationRules: readonly Rule[] = [emptyPicks, selfLink, privatePick, stalePick, cutTeaser, deadLink]
