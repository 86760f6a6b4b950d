import { z } from 'zod'
import { cleanLine } from '../text.ts'

const line = (most: number) => z.string().max(most, `At most ${most} characters.`).transform(cleanLine)

export const settingsSchema = z.strictObject({
  name: line(80).pipe(z.string().min(1, 'A publication has a name.')).default('Colophon'),
  tagline: line(200).default(''),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a tag such as en, de or pt-BR.')
    .default('en'),
  timeZone: z.string().refine(isTimeZone, 'A time zone is named such as Europe/Berlin or UTC.').default('UTC'),
  /** A sentence for the foot of every page. */
  footer: line(400).default(''),
  /** Whether an article graded "written with AI, not reviewed" may go live, with a plain sentence above its text. */
  allowUnreviewedAi: z.boolean().default(false),
  /** Which crawlers of AI companies robots.txt lets in: all, those that answer questions, or none. */
  aiCrawlers: z.enum(['all', 'answers', 'none']).default('all'),
})

export type Settings = z.output<typeof settingsSchema>

/** All settings at once, and the version that the form started from; 0 where nothing was set yet. */
export const changeSettingsInput = settingsSchema.extend({
  version: z.coerce.number().int().min(0),
  allowUnreviewedAi: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
})

export type ChangeSettingsInput = z.output<typeof changeSettingsInput>

export const defaultSettings: Settings = settingsSchema.parse({})

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
