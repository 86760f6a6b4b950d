import { z } from 'zod'
import { cleanName } from '../text.ts'

/** Comes from the form, so that a second submit makes no second thing. */
export const entryId = z.string().min(1).max(64)

/** The version that a form started from; another in the database is a conflict. */
export const entryVersion = z.coerce.number().int().min(1)

/** What a section, topic or person is called. `sentence` says that it has to have one. */
export const nameField = (most: number, sentence: string) => lineField(most).pipe(z.string().min(1, sentence))

/** A name, or a line about what has one. What cannot be seen in it is taken out: an empty name is told so, not kept. */
export const lineField = (most: number) => z.string().max(most, `At most ${most} characters.`).transform(cleanName)

/** All that removing one asks. */
export const entryStepInput = z.strictObject({ id: entryId })
