import { z } from 'zod'
import { articleKinds } from '#db/schema/articles.ts'
import { cleanLine, cleanText } from '../text.ts'
import { isTooLarge, tooLarge } from './article-size.ts'
import { bodyDocument, emptyBody } from './document.ts'
import { isSafeHref } from './href.ts'
import { referenceKey } from './inline-nodes.ts'
import { keyPoint } from './key-point.ts'
import { limits } from './limits.ts'

const line = (most: number) => z.string().max(most, `At most ${most} characters.`).transform(cleanLine)
const prose = (most: number) =>
  z
    .string()
    .max(most, `At most ${most} characters.`)
    .transform((text) => cleanText(text).trim())
const id = z.string().min(1).max(64)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is written 2026-05-02.')
  .refine(isDay, 'There is no such day.')
/** A date as exact as it is known: 2025, 2025-05 or 2025-05-03. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'A date is written 2025, 2025-05 or 2025-05-03.')
  .refine((value) => value.length < 10 || isDay(value), 'There is no such day.')
const webUrl = z
  .string()
  .max(limits.url)
  .transform((text) => text.trim().toWellFormed())
  .refine((text) => text === '' || (/^https?:/i.test(text) && isSafeHref(text)), 'An address starts with https:// or http://.')
  .refine(
    (text) => !isSignedIn(text),
    'This address holds a user name or a password, and readers would see it. Leave out what stands before the @.',
  )

export const referenceKinds = ['web', 'document', 'interview', 'dataset', 'social', 'broadcast', 'own-reporting'] as const
export const aiGrades = [
  'human',
  'ai_metadata',
  'ai_translated',
  'ai_summarised',
  'ai_drafted_reviewed',
  'ai_unreviewed',
] as const

/** Why somebody is not named, who of the house knows the name, and how the text places the person. */
const anonymity = z.strictObject({
  reason: line(limits.title).default(''),
  knownTo: line(limits.name).default(''),
  phrase: line(limits.name).default(''),
})

/** One entry of the reference list. It needs an address, or a kind that has none. */
export const reference = z
  .strictObject({
    key: referenceKey,
    kind: z.enum(referenceKinds).default('web'),
    url: webUrl.default(''),
    title: line(limits.title).default(''),
    publisher: line(limits.name).default(''),
    author: line(limits.name).default(''),
    published: z.union([partialDate, z.literal('')]).default(''),
    accessed: z.union([day, z.literal('')]).default(''),
    archive: webUrl.default(''),
    note: line(limits.title).default(''),
    anonymous: anonymity.optional(),
  })
  .refine(
    ({ kind, url }) =>
      url !== '' || kind === 'interview' || kind === 'document' || kind === 'own-reporting' || kind === 'broadcast',
    {
      path: ['url'],
      message: 'This kind of source needs an address.',
    },
  )

export const leadPicture = z.strictObject({
  mediaId: id,
  alt: line(limits.alt).default(''),
  caption: line(limits.caption).default(''),
  credit: line(limits.credit).default(''),
  licence: line(limits.credit).default(''),
  focus: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).default([0.5, 0.5]),
})

/**
 * The whole article in one document, as a revision holds it: text, references, bylines and settings together, because
 * systems that keep the references beside the text lose them.
 */
export const articleContent = z
  .strictObject({
    slug: z
      .string()
      .max(limits.slug)
      .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'Small letters, digits and single hyphens.')
      .default(''),
    sectionId: id,
    kind: z.enum(articleKinds).default('news'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language is a tag such as en, de or pt-BR.')
      .default('en'),
    headline: line(limits.headline).default(''),
    cardHeadline: line(limits.cardHeadline).default(''),
    kicker: line(limits.kicker).default(''),
    standfirst: line(limits.standfirst).default(''),
    teaser: line(limits.teaser).default(''),
    dateline: line(limits.dateline).default(''),
    eventDate: z.union([day, z.literal('')]).default(''),
    lead: leadPicture.nullable().default(null),
    body: bodyDocument.default(emptyBody),
    keyPoints: z.array(keyPoint).max(limits.keyPoints, `At most ${limits.keyPoints} key points.`).default([]),
    summary: prose(limits.summary).default(''),
    references: z.array(reference).max(limits.references, `At most ${limits.references} references.`).default([]),
    bylines: z.array(id).max(20).default([]),
    topics: z.array(id).max(50).default([]),
    readAlso: z.array(id).max(20).default([]),
    search: z
      .strictObject({ title: line(limits.searchTitle).default(''), description: line(limits.searchDescription).default('') })
      .default({ title: '', description: '' }),
    social: z
      .strictObject({ title: line(limits.searchTitle).default(''), description: line(limits.searchDescription).default('') })
      .default({ title: '', description: '' }),
    provenance: z
      .strictObject({
        grade: z.enum(aiGrades).default('human'),
        basedOn: z.array(referenceKey).max(50).default([]),
        tool: line(limits.name).default(''),
        reviewedBy: id.nullable().default(null),
        note: line(limits.reason).default(''),
      })
      .default({ grade: 'human', basedOn: [], tool: '', reviewedBy: null, note: '' }),
  })
  .superRefine((content, context) => {
    const { references } = content
    if (isTooLarge(content)) context.addIssue({ code: 'custom', path: ['body'], message: tooLarge })
    const seen = new Set<string>()
    for (const [index, { key }] of references.entries()) {
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: ['references', index, 'key'], message: `The key “${key}” is used twice.` })
      seen.add(key)
    }
  })

export type ArticleContent = z.output<typeof articleContent>
export type ArticleContentInput = z.input<typeof articleContent>
export type Reference = z.output<typeof reference>
export type LeadPicture = z.output<typeof leadPicture>
export type ReferenceKind = (typeof referenceKinds)[number]
export type AiGrade = (typeof aiGrades)[number]

function isSignedIn(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return username !== '' || password !== ''
}

// Date.parse takes the 31st of February for the 3rd of March.
function isDay(value: string): boolean {
  const at = Date.parse(value)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value)
}

/** The content of a stored revision: it passed the schema when it was written, so it is not checked again. */
export function storedContent(value: unknown): ArticleContent {
  return value as ArticleContent
}
