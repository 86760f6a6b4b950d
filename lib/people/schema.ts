import { z } from 'zod'
import { slugField } from '../articles/schema.ts'
import { cleanLine, cleanText } from '../text.ts'

const id = z.string().min(1).max(64)

/** A person, new or changed. The id comes from the form, so that a second submit makes no second one. */
export const personInput = z.strictObject({
  id,
  name: z.string().max(120, 'At most 120 characters.').transform(cleanLine).pipe(z.string().min(1, 'A person has a name.')),
  slug: slugField,
  role: z.string().max(120, 'At most 120 characters.').transform(cleanLine).default(''),
  bio: z
    .string()
    .max(2_000, 'At most 2,000 characters.')
    .transform((text) => cleanText(text).trim())
    .default(''),
  /** The account that writes under this name. */
  accountId: z.union([id, z.literal('').transform(() => null), z.null()]).default(null),
})
export const personStepInput = z.strictObject({ id })

export type AddPersonInput = z.output<typeof personInput>
