import { z } from 'zod'
import { cleanLine } from '../text.ts'

const id = z.string().min(1).max(64)

/** How long a link can be open, in days. */
export const linkDays = [1, 7] as const

export const makeLinkInput = z.strictObject({
  /** Of the article. */
  id,
  name: z
    .string()
    .max(120, 'At most 120 characters.')
    .transform(cleanLine)
    .pipe(z.string().min(1, 'Say whom it is for, so that it can be told from others.')),
  days: z.literal(linkDays),
})
export const revokeLinkInput = z.strictObject({ id, link: id })

export type MakeLinkInput = z.output<typeof makeLinkInput>
export type RevokeLinkInput = z.output<typeof revokeLinkInput>

/** A link as the desk lists it; what opens it is known to nobody any more. */
export interface PreviewLink {
  id: string
  name: string
  by: string | null
  expiresAt: number
  state: 'open' | 'expired' | 'revoked'
}

export interface MadeLink {
  link: PreviewLink
  path: string
}
