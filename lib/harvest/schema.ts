import { z } from 'zod'
import { limits } from '../articles/limits.ts'
import { cleanLine } from '../text.ts'

/** What somebody pasted as a source: an address, a DOI's address, or an ISBN. */
export const harvestInput = z.strictObject({
  words: z.string().max(limits.url).transform(cleanLine).pipe(z.string().min(1, 'Give an address, a DOI or an ISBN first.')),
})

export type HarvestInput = z.output<typeof harvestInput>
