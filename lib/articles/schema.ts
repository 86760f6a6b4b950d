import { z } from 'zod'
import { articleKinds } from '#db/schema/articles.ts'
import { gateWord } from '../gate/schema.ts'
import { cleanLine, cleanText } from '../text.ts'
import { articleContent } from './content.ts'
import { referenceKey } from './inline-nodes.ts'
import { limits } from './limits.ts'

const id = z.string().min(1).max(64)
const version = z.coerce.number().int().min(1)
const line = (most: number) => z.string().max(most, `At most ${most} characters.`).transform(cleanLine)
const said = (least: number, sentence: string) =>
  z
    .string()
    .max(limits.reason, `At most ${limits.reason} characters.`)
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().min(least, sentence))

/** A new article. The id comes from the form, so that a second submit of the same form makes no second article. */
export const draftInput = z.strictObject({ id, content: articleContent })
/** A save: `version` is the one that the editor started from; another in the database is a conflict. */
export const reviseInput = z.strictObject({ id, version, content: articleContent })
/** A save in the background: of the person who wrote it, and the first one has no version yet. */
export const autosaveInput = z.strictObject({ id, version: version.nullable(), content: articleContent, writer: id })
export const stepInput = z.strictObject({ id, version })
/** An earlier revision that is to be the working copy again. */
export const restoreVersionInput = z.strictObject({ id, version, revisionId: id })
export const sendBackInput = z.strictObject({ id, version, note: said(1, 'Say what is to be changed.') })
export const restoreInput = z.strictObject({ id, version, ...gateWord })
/** `front`: its place on the front page, where it is to have one. */
export const publishInput = restoreInput.extend({ front: z.enum(['lead', 'beside']).optional() })
/** Another kind, another section, one topic more or one less. */
export const refileInput = z.strictObject({
  ...{ id, version, ...gateWord },
  kind: z.enum(articleKinds).optional(),
  ...{ sectionId: id.optional(), addTopic: id.optional(), dropTopic: id.optional() },
})
/** One article of several that the list does the same with. */
export const stepOfSeveralInput = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('section'), id, version, sectionId: id }),
  z.strictObject({ act: z.literal('add-topic'), id, version, topicId: id }),
  z.strictObject({ act: z.literal('drop-topic'), id, version, topicId: id }),
  z.strictObject({ act: z.enum(['submit', 'publish', 'trash', 'take-out']), id, version }),
])
/** What is new, for readers. */
export const updateNote = said(10, 'Tell readers in a sentence what is new.')
/** Changes to a live article: a typographic one is only in the history; an update is told to readers in `note`. */
export const publishChangesInput = z.discriminatedUnion('class', [
  z.strictObject({ id, version, ...gateWord, class: z.literal('typographic') }),
  z.strictObject({
    ...{ id, version, ...gateWord, class: z.literal('update') },
    note: updateNote,
  }),
])
/** What every note says: of what, what holds, and why. */
export const noteFields = {
  was: said(3, 'Say what was wrong.'),
  isNow: said(3, 'Say what is right.'),
  why: said(3, 'Say how it came about.'),
  /** The sentence that was put right, as it stands now, and the source that it leans on. */
  sentence: line(limits.summary).default(''),
  source: z.union([referenceKey, z.literal('')]).default(''),
  noticedBy: line(limits.name).default(''),
}
export const correctInput = z.strictObject({
  ...{ id, version, ...gateWord, ...noteFields },
  class: z.enum(['correction', 'clarification', 'editors-note']).default('correction'),
  /** The very words that were wrong, and those that are right: with them it is asked where else they stand. */
  wrong: line(limits.keyPoint).default(''),
  right: line(limits.keyPoint).default(''),
  /** Whether it changes what the headline or the opening says. */
  atTop: z.boolean().default(false),
  /** Places in this article where the wrong words stay, by their keys, looked at one by one. */
  leave: z.array(z.string().max(200)).max(2_000).default([]),
  /** Other articles in which they stand, and what becomes of each. */
  others: z
    .array(z.strictObject({ id, act: z.enum(['propose', 'leave']) }))
    .max(200)
    .default([]),
  /** What readers reported and is answered by it. */
  reports: z.array(id).max(50).default([]),
})
export const withdrawInput = z.strictObject({
  id,
  version,
  reason: said(20, 'Readers are owed a reason: at least a sentence of 20 characters.'),
})

export type DraftInput = z.output<typeof draftInput>
export type ReviseInput = z.output<typeof reviseInput> & { isAutosave?: boolean }
export type StepInput = z.output<typeof stepInput>
export type RestoreInput = z.output<typeof restoreInput>
export type PublishInput = z.output<typeof publishInput>
export type RefileInput = z.output<typeof refileInput>
export type StepOfSeveral = z.output<typeof stepOfSeveralInput>
export type RestoreVersionInput = z.output<typeof restoreVersionInput>
export type SendBackInput = z.output<typeof sendBackInput>
export type PublishChangesInput = z.output<typeof publishChangesInput>
type Correct = z.output<typeof correctInput>
type Binding = 'wrong' | 'right' | 'sentence' | 'source' | 'noticedBy' | 'atTop' | 'leave' | 'others' | 'reports'
export type CorrectInput = Omit<Correct, Binding> & Partial<Pick<Correct, Binding>>
export type WithdrawInput = z.output<typeof withdrawInput>

/** An address segment that a person may type for a section, a topic or a person. */
export const slugField = z
  .string()
  .transform(cleanLine)
  .pipe(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Small letters, digits and single hyphens.')
      .min(2, 'At least 2 characters.')
      .max(80, 'At most 80 characters.'),
  )
