import { z } from 'zod'
import { bodyDocument } from '../articles/document.ts'
import { nameField } from '../catalogue/fields.ts'
import { knownPages } from './known-pages.ts'

const slugs = knownPages.map(({ slug }) => slug)

/** What a page about the publication says; `version` is 0 while nobody has written it. */
export const changePageInput = z.strictObject({
  slug: z.enum(slugs as [(typeof slugs)[number], ...typeof slugs]),
  version: z.coerce.number().int().min(0),
  title: nameField(120, 'A page has a title.'),
  body: bodyDocument,
})

export type ChangePageInput = z.output<typeof changePageInput>
