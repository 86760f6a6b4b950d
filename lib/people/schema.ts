import { z } from 'zod'
import { slugField } from '../articles/schema.ts'
import { entryId, entryVersion, lineField, nameField } from '../catalogue/fields.ts'
import { cleanName, cleanText } from '../text.ts'

/** A new person. */
export const personInput = z.strictObject({
  id: entryId,
  name: nameField(120, 'A person has a name.'),
  slug: slugField,
  role: lineField(120).default(''),
  bio: z
    .string()
    .max(2_000, 'At most 2,000 characters.')
    .transform((text) => cleanText(text).split('\n').map(cleanName).join('\n').trim())
    .default(''),
  /** The account that writes under this name. */
  accountId: z.union([entryId, z.literal('').transform(() => null), z.null()]).default(null),
})
export const changePersonInput = personInput.extend({ version: entryVersion })

export type AddPersonInput = z.output<typeof personInput>
export type ChangePersonInput = z.output<typeof changePersonInput>
