import { z } from 'zod'
import { referenceKey } from '../articles/inline-nodes.ts'
import { limits } from '../articles/limits.ts'
import { cleanText } from '../text.ts'

/** How long the text of one source may be, in characters. */
export const mostText = 400_000

const id = z.string().min(1).max(64)
/** A reference's key; empty for the article as a whole. */
const key = z.union([referenceKey, z.literal('')])
const url = z.string().max(limits.url).default('')

export const listTextsInput = z.strictObject({ id })
export const pasteTextInput = z.strictObject({
  ...{ id, key, url },
  text: z
    .string()
    .max(mostText, `At most ${mostText.toLocaleString('en')} characters.`)
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().min(20, 'Paste the text of the source: a sentence at least.')),
})
export const fetchTextInput = z.strictObject({
  id,
  key,
  url: url.pipe(z.string().min(1, 'This source has no address. Paste its text.')),
})
export const removeTextInput = z.strictObject({ id, key })

export type PasteTextInput = z.output<typeof pasteTextInput>
export type FetchTextInput = z.output<typeof fetchTextInput>
export type RemoveTextInput = z.output<typeof removeTextInput>
