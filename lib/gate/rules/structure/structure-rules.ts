import type { Rule } from '../../rule.ts'
import { afterSources } from './after-sources.ts'
import { aiGrade } from './ai-grade.ts'
import { byline } from './byline.ts'
import { emptySection } from './empty-section.ts'
import { lengthAndForm } from './length-and-form.ts'
import { missingAlt } from './missing-alt.ts'
import { pictureCredit } from './picture-credit.ts'
import { poorAlt } from './poor-alt.ts'
import { relativeTime } from './relative-time.ts'
import { repeatedCaption } from './repeated-caption.ts'
import { repeatedStandfirst } from './repeated-standfirst.ts'
import { requiredFields } from './required-fields.ts'
import { saidTwice } from './said-twice.ts'
import { untitledBlock } from './untitled-block.ts'

export const structureRules: readonly Rule[] = [
  emptySection,
  repeatedCaption,
  missingAlt,
  poorAlt,
  pictureCredit,
  saidTwice,
  repeatedStandfirst,
  relativeTime,
  requiredFields,
  byline,
  afterSources,
  aiGrade,
  lengthAndForm,
  untitledBlock,
]
