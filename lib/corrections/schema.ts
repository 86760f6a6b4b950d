import { z } from 'zod'
import { articleContent } from '../articles/content.ts'
import { limits } from '../articles/limits.ts'
import { cleanLine } from '../text.ts'

const words = z.string().max(limits.keyPoint).transform(cleanLine).default('')

/** The article as it is on the screen, and the words that are looked for in all others. */
export const findStandingInput = z.strictObject({
  id: z.string().min(1).max(64),
  content: articleContent,
  wrong: words,
  right: words,
})
export type FindStandingInput = z.output<typeof findStandingInput>
