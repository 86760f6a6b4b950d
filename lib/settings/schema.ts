import { z } from 'zod'
import { lineField as line } from '../catalogue/fields.ts'
import { defaultOutlets, type OutletSettings, outletSettings } from './outlets.ts'

/** How many words the house can say are right as they stand. */
export const mostWords = 5_000

/** How the house has the gate ask. What cannot be overridden has no severity to choose. */
export const checkSettings = z.strictObject({
  /** Names and words that are right as they stand. */
  words: z.array(line(80)).max(mostWords, `At most ${mostWords} words.`).default([]),
  /** Rules that are graver or milder here than they come. */
  severities: z.record(z.string().regex(/^[A-Z0-9]{2,5}-\d{2}$/), z.enum(['E', 'W', 'I'])).default({}),
  /** Whether somebody else than its author publishes an article, where two accounts may. */
  fourEyes: z.boolean().default(true),
  /** Why articles carry no byline; empty where they must. */
  noBylines: line(400).default(''),
  /** Whether the pages behind references are looked at in the background. Off where the server has no way out. */
  checkLinks: z.boolean().default(false),
  /** How old a source may be beside the event, in days. */
  sourceDays: z.coerce.number().int().min(30, 'At least 30 days.').max(36_500, 'At most 100 years.').default(365),
})

const fields = {
  name: line(80).pipe(z.string().min(1, 'A publication has a name.')),
  tagline: line(200),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a tag such as en, de or pt-BR.'),
  timeZone: z.string().refine(isTimeZone, 'A time zone is named such as Europe/Berlin or UTC.'),
  /** A sentence for the foot of every page. */
  footer: line(400),
  /** Whether an article graded "written with AI, not reviewed" may go live, with a plain sentence above its text. */
  allowUnreviewedAi: z.boolean(),
  /** Which crawlers of AI companies robots.txt lets in: all, those that answer questions, or none. */
  aiCrawlers: z.enum(['all', 'answers', 'none']),
  checks: checkSettings,
}

/** Some settings; what is not said has no default here. */
export const statedSettings = z.strictObject(fields).partial()

export const settingsSchema = z.strictObject({
  name: fields.name.default('Colophon'),
  tagline: fields.tagline.default(''),
  language: fields.language.default('en'),
  timeZone: fields.timeZone.default('UTC'),
  footer: fields.footer.default(''),
  allowUnreviewedAi: fields.allowUnreviewedAi.default(false),
  aiCrawlers: fields.aiCrawlers.default('all'),
  checks: checkSettings.prefault({}),
  outlets: outletSettings.prefault({}),
})

export type Settings = z.output<typeof settingsSchema>
/** What pages show. */
export type SiteSettings = Omit<Settings, 'checks' | 'outlets'>
export type CheckSettings = z.output<typeof checkSettings>

const version = z.coerce.number().int().min(0)

/** The settings of the first form, and the version that it started from; 0 where nothing was set yet. */
export const changeSettingsInput = settingsSchema.omit({ checks: true, outlets: true }).extend({
  version,
  allowUnreviewedAi: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
})
export const changeChecksInput = checkSettings.extend({ version })
/** One word for the list, from the article in which it was found. */
export const addWordInput = z.strictObject({ word: line(80).pipe(z.string().min(1, 'Say which word.')) })
export const changeOutletsInput = outletSettings.extend({ version })

export type ChangeSettingsInput = z.output<typeof changeSettingsInput>
export type ChangeChecksInput = z.output<typeof changeChecksInput>
export type AddWordInput = z.output<typeof addWordInput>
export type ChangeOutletsInput = z.output<typeof changeOutletsInput>

export const defaultSettings: Settings = settingsSchema.parse({})

/** Stored settings with what was never set at its default. */
export function withDefaults(value: unknown): Settings {
  const stated = (value ?? {}) as Partial<Settings>
  return { ...defaultSettings, ...stated, checks: { ...defaultSettings.checks, ...stated.checks }, outlets: outletsOf(value) }
}

/** Who outside is told of changes, from stored settings. */
export function outletsOf(value: unknown): OutletSettings {
  return { ...defaultOutlets, ...(value as Partial<Settings> | undefined)?.outlets }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
