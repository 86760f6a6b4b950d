import { z } from 'zod'

const ticked = (sentence: string) => z.boolean().refine((isSo) => isSo, sentence)

/** What somebody says who has read an article against its sources: each of it, or it is no review. */
export const recordReviewInput = z.strictObject({
  id: z.string().min(1).max(64),
  version: z.coerce.number().int().min(1),
  accuracy: ticked('Check each statement against its source first.'),
  plausibility: ticked('Ask of each whether it can be so first.'),
  sourcesOpened: ticked('Open each source first.'),
})
export type RecordReviewInput = z.output<typeof recordReviewInput>
