import { z } from 'zod'
import { slugify } from '#lib/text.ts'
import { topicInput } from '#lib/topics/schema.ts'

/** A topic by its name alone, which must give an address. */
export const newTopicInput = z.strictObject({
  name: topicInput.shape.name.refine((name) => slugify(name).length > 1, 'A topic’s name has at least two letters or digits.'),
})
