import { z } from 'zod'
import { slugField } from '../articles/schema.ts'
import { entryId, entryVersion, lineField, nameField } from '../catalogue/fields.ts'
import { reservedSegments } from '../urls.ts'

const reserved = new Set<string>(reservedSegments)

/** A new section. */
export const addSectionInput = z.strictObject({
  id: entryId,
  name: nameField(80, 'A section has a name.'),
  slug: slugField.refine((slug) => !reserved.has(slug), 'This address is used by the publication itself.'),
  description: lineField(500).default(''),
})
export const changeSectionInput = addSectionInput.extend({ version: entryVersion })
/** All ids in their new order. */
export const reorderSectionsInput = z.strictObject({ ids: z.array(entryId).min(1).max(200) })

export type AddSectionInput = z.output<typeof addSectionInput>
export type ChangeSectionInput = z.output<typeof changeSectionInput>
export type ReorderSectionsInput = z.output<typeof reorderSectionsInput>
