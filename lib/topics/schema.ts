import { z } from 'zod'
import { slugField } from '../articles/schema.ts'
import { cleanLine } from '../text.ts'

const id = z.string().min(1).max(64)

/** A topic, new or changed. The id comes from the form, so that a second submit makes no second one. */
export const topicInput = z.strictObject({
  id,
  name: z.string().max(80, 'At most 80 characters.').transform(cleanLine).pipe(z.string().min(1, 'A topic has a name.')),
  slug: slugField,
  description: z.string().max(500, 'At most 500 characters.').transform(cleanLine).default(''),
})
export const topicStepInput = z.strictObject({ id })

export type AddTopicInput = z.output<typeof topicInput>
