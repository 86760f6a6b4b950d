import { z } from 'zod'
import { cleanLine } from '../text.ts'

export const viewLimits = { name: 60, views: 20 } as const

const word = z.string().trim().max(100).optional()
const name = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1, 'Give it a name.').max(viewLimits.name, `At most ${viewLimits.name} characters.`))

/** A name for a list as it is narrowed now. */
export const saveViewInput = z.strictObject({
  name,
  ...{ status: word, section: word, topic: word, author: word, words: word },
})
export const removeViewInput = z.strictObject({ name })

export type SaveViewInput = z.output<typeof saveViewInput>
export type RemoveViewInput = z.output<typeof removeViewInput>
