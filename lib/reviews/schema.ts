import { z } from 'zod'
import { sendBackInput, stepInput } from '../articles/schema.ts'
import { cleanText } from '../text.ts'

const longest = 2_000
const account = z.string().min(1).max(64).nullable().default(null)
const note = z
  .string()
  .max(longest, `At most ${longest} characters.`)
  .transform((text) => cleanText(text).trim())
  .default('')

export const submitInput = stepInput.extend({ note, to: account })
export const assignInput = stepInput.extend({ note, to: account })
export const approveInput = stepInput.extend({ note })
export const sayInput = sendBackInput.pick({ id: true }).extend({ note: note.pipe(z.string().min(1, 'Write something first.')) })

export type SubmitInput = z.input<typeof submitInput>
export type AssignInput = z.input<typeof assignInput>
export type ApproveInput = z.input<typeof approveInput>
export type SayInput = z.input<typeof sayInput>
