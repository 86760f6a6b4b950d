import { z } from 'zod'
import { articleKinds, articleStatuses } from '#db/schema/articles.ts'
import { correctInput, slugField, withdrawInput } from '../articles/schema.ts'
import { addPictureInput } from '../media/schema.ts'
import { changePageInput } from '../pages/schema.ts'
import { personInput } from '../people/schema.ts'
import { addSectionInput } from '../sections/schema.ts'
import { statedSettings } from '../settings/schema.ts'
import { topicInput } from '../topics/schema.ts'

const colophon = z.literal(1, 'This program reads version 1 of the interchange format: {"colophon":1,…}.')
/** RFC 3339 or a day, as UTC milliseconds. */
const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], 'A moment is written 2026-05-02T08:00:00Z.')
  .transform((text) => Date.parse(text))
const slugs = z.array(slugField).max(200)
const articleSlug = z
  .string()
  .max(120, 'At most 120 characters.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Small letters, digits and single hyphens.')
const articleSlugs = z.array(articleSlug).max(200)
const file = z
  .string()
  .max(200)
  .refine((path) => !/^[/\\]|(^|[/\\])\.\.([/\\]|$)|^[a-z]+:/i.test(path), 'A file is named by its path beside the import.')
const focus = z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
const text = z.string().optional()
const path = z
  .string()
  .max(300)
  .regex(/^(\/[a-z0-9-]+){1,2}$/, 'A path is written /section/slug.')

const settings = z.strictObject({ colophon, type: z.literal('settings'), ...statedSettings.shape })
const section = z.strictObject({ colophon, type: z.literal('section'), ...addSectionInput.omit({ id: true }).shape })
const topic = z.strictObject({ colophon, type: z.literal('topic'), ...topicInput.omit({ id: true }).shape })
const person = z.strictObject({
  colophon,
  type: z.literal('person'),
  ...personInput.omit({ id: true, accountId: true }).shape,
})
const { alt, caption, credit, licence } = addPictureInput.shape
const media = z.strictObject({
  ...{ colophon, type: z.literal('media'), file, alt, caption, credit, licence },
  machineMade: z.boolean().default(false),
  rightsEnd: moment.nullable().default(null),
  focus: focus.default([0.5, 0.5]),
  addedAt: moment.optional(),
})
const page = z.strictObject({
  ...{ colophon, type: z.literal('page'), slug: changePageInput.shape.slug, title: changePageInput.shape.title },
  ...{ body: text, document: z.unknown().optional(), updatedAt: moment.optional() },
})
const curation = z.discriminatedUnion('place', [
  z.strictObject({
    ...{ colophon, type: z.literal('curation'), place: z.literal('front'), state: z.enum(['live', 'staged']).default('live') },
    ...{ lead: articleSlug.nullable().default(null), slots: articleSlugs.default([]), at: moment.optional() },
  }),
  z.strictObject({
    ...{ colophon, type: z.literal('curation'), place: z.literal('latest'), state: z.enum(['live', 'staged']).default('live') },
    ...{ pins: articleSlugs.default([]), hidden: articleSlugs.default([]), at: moment.optional() },
  }),
])
const correction = z.strictObject({
  ...{ colophon, type: z.literal('correction'), article: articleSlug, at: moment.optional() },
  ...correctInput.omit({ id: true, version: true, wrong: true, right: true, leave: true, others: true }).shape,
})
const redirect = z.strictObject({ colophon, type: z.literal('redirect'), from: path, to: path, at: moment.optional() })

// What an article says is checked by its own schema once the names in it have become ids; here are the keys, and what is not content.
const article = z
  .strictObject({
    ...{ colophon, type: z.literal('article'), slug: articleSlug, workingCopyOf: articleSlug.optional(), section: slugField },
    ...{ kind: z.enum(articleKinds).optional(), status: z.enum(articleStatuses).default('draft'), language: text },
    ...{ publishedAt: moment.optional(), updatedAt: moment.optional(), updateNote: text, publishAt: moment.optional() },
    ...{ createdAt: moment.optional(), activeAt: moment.optional(), eventDate: text, dateline: text, kicker: text },
    headline: z.string().refine((value) => value.trim() !== '', 'An article needs a headline.'),
    ...{ cardHeadline: text, standfirst: text, teaser: text, body: text, document: z.unknown().optional() },
    ...{ keyPoints: z.array(z.unknown()).optional(), summary: text, references: z.array(z.unknown()).optional() },
    ...{ byline: slugs.optional(), topics: slugs.optional(), readAlso: articleSlugs.optional() },
    lead: z.strictObject({ file, alt: text, caption: text, credit: text, licence: text, focus: focus.optional() }).optional(),
    ...{ search: z.unknown().optional(), social: z.unknown().optional(), withdrawnAt: moment.optional() },
    withdrawnReason: withdrawInput.shape.reason.optional(),
    review: z
      .strictObject({
        ...{ by: slugField.optional(), name: z.string().min(1).max(400), role: z.string().max(400).default('') },
        ...{
          sources: z.number().int().min(0),
          at: moment,
          of: z.string().regex(/^[0-9a-f]{64}$/, 'A hash is 64 hexadecimal digits.'),
        },
      })
      .optional(),
    provenance: z
      .strictObject({
        grade: text,
        basedOn: z.array(z.string()).optional(),
        tool: text,
        reviewedBy: slugField.optional(),
        note: text,
      })
      .optional(),
  })
  .refine((line) => line.body !== undefined || line.document !== undefined, 'An article has a “body” or a “document”.')
  .refine((line) => line.status !== 'withdrawn' || line.withdrawnReason, {
    path: ['withdrawnReason'],
    message: 'A withdrawn article owes its readers a reason.',
  })
  .refine((line) => line.status !== 'scheduled' || line.publishAt !== undefined, {
    path: ['publishAt'],
    message: 'A scheduled article says when it goes out.',
  })

const byType = { settings, section, topic, person, media, article, page, curation, correction, redirect } as const
const types = Object.keys(byType)

export type Line =
  | z.output<typeof settings>
  | z.output<typeof section>
  | z.output<typeof topic>
  | z.output<typeof person>
  | z.output<typeof media>
  | z.output<typeof page>
  | z.output<typeof curation>
  | z.output<typeof correction>
  | z.output<typeof redirect>
  | ArticleLine
export type ArticleLine = z.output<typeof article>
export type LineOf<Type extends Line['type']> = Extract<Line, { type: Type }>

const envelope = z.looseObject({ type: z.enum(types as [keyof typeof byType], `A line’s “type” is one of ${types.join(', ')}.`) })

/** One line of an interchange file. @throws ZodError saying what is wrong with it */
export function parseLine(value: unknown): Line {
  return byType[envelope.parse(value).type].parse(value)
}
