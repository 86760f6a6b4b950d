import type { Rule } from '../../rule.ts'
import { duplicateHeadline } from './duplicate-headline.ts'
import { previewLength } from './preview-length.ts'
import { slug } from './slug.ts'
import { socialPreview } from './social-preview.ts'

export const searchRules: readonly Rule[] = [previewLength, slug, duplicateHeadline, socialPreview]
