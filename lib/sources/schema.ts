import { z } from 'zod'
import { cleanLine } from '../text.ts'
import { sourceMarks } from './source-mark.ts'

/** How long a note may be, as forms show it. */
export const noteLimit = 500

const line = z.string().max(noteLimit, `At most ${noteLimit} characters.`).transform(cleanLine)
const id = z.string().min(1).max(64)

/** What the desk says of a source; '' takes back what was said. */
export const markSourceInput = z
  .strictObject({ id, mark: z.enum(['', ...sourceMarks], 'Choose what happened to the source.'), note: line.default('') })
  .refine(({ mark, note }) => mark === '' || note.length >= 10, {
    path: ['note'],
    message: 'Say what happened, in ten characters or more. Readers see it at the reference.',
  })

/** That an article is still right, though a source of it changed. */
export const clearReviewInput = z.strictObject({
  id,
  note: line.pipe(z.string().min(10, 'Say why the article is still right, in ten characters or more.')),
})

export type MarkSourceInput = z.output<typeof markSourceInput>
export type ClearReviewInput = z.output<typeof clearReviewInput>
