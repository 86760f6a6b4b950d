import type { Rule } from '../../rule.ts'
import { accusation } from './accusation.ts'
import { minor } from './minor.ts'
import { personalData } from './personal-data.ts'
import { presumedGuilty } from './presumed-guilty.ts'
import { rightOfReply } from './right-of-reply.ts'
import { sensitiveDetail } from './sensitive-detail.ts'

export const legalRules: readonly Rule[] = [accusation, presumedGuilty, minor, sensitiveDetail, personalData, rightOfReply]
