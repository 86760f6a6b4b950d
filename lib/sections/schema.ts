import { z } from 'zod'
import { slugField } from '../articles/schema.ts'
import { cleanLine } from '../text.ts'
import { reservedSegments } from '../urls.ts'

const id = z.string().min(1).max(64)
const reserved = new Set<string>(reservedSegments)
const fields = {
  name: z.string().max(80, 'At most 80 characters.').transform(cleanLine).pipe(z.string().min(1, 'A section has a name.')),
  slug: slugField.refine((slug) => !reserved.has(slug), 'This address is used by the publication itself.'),
  description: z.string().max(500, 'At most 500 characters.').transform(cleanLine).default(''),
}

/** A new section. The id comes from the form, so that a second submit makes no second one. */
export const addSectionInput = z.strictObject({ id, ...fields })
export const changeSectionInput = z.strictObject({ id, ...fields })
export const sectionStepInput = z.strictObject({ id })
/** All ids in their new order. */
export const reorderSectionsInput = z.strictObject({ ids: z.array(id).min(1).max(200) })

export type AddSectionInput = z.output<typeof addSectionInput>
export type ReorderSectionsInput = z.output<typeof reorderSectionsInput>
