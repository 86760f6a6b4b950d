import { z } from 'zod'
import { slugField } from '../articles/schema.ts'
import { entryId, entryVersion, lineField, nameField } from '../catalogue/fields.ts'

/** A new topic. */
export const topicInput = z.strictObject({
  id: entryId,
  name: nameField(80, 'A topic has a name.'),
  slug: slugField,
  description: lineField(500).default(''),
})
export const changeTopicInput = topicInput.extend({ version: entryVersion })

export type AddTopicInput = z.output<typeof topicInput>
export type ChangeTopicInput = z.output<typeof changeTopicInput>
