import { z } from 'zod'
import { limits } from '../articles/limits.ts'

const url = z.string().min(1).max(limits.url)

/** The addresses of an article's references, as they stand on somebody's screen. */
export const listLinksInput = z.strictObject({ urls: z.array(url).max(limits.references) })
export const vouchInput = z.strictObject({ url })

export type VouchInput = z.output<typeof vouchInput>
