import { z } from 'zod'
import { limits } from '../articles/limits.ts'

const url = z.string().min(1).max(limits.url)

export const askToSaveInput = z.strictObject({ url })
export const listCopiesInput = z.strictObject({ urls: z.array(url).max(limits.references) })

export type AskToSaveInput = z.output<typeof askToSaveInput>
