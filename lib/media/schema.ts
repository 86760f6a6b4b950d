import { z } from 'zod'
import { limits } from '../articles/limits.ts'
import { cleanLine, cleanName } from '../text.ts'
import { libraryShapes, libraryShows } from './library-show.ts'

const line = (most: number) => z.string().max(most, `At most ${most} characters.`).transform(cleanLine).default('')
const words = { alt: line(limits.alt), caption: line(limits.caption), credit: line(limits.credit), licence: line(limits.credit) }
const whether = z.union([z.boolean(), z.literal('on').transform(() => true), z.literal('').transform(() => false)]).default(false)
const part = z.coerce.number().min(0).max(1).default(0.5)

const spoken = { alt: true, caption: true, credit: true, licence: true } as const

/** A picture that was stored, and the words that come with it. */
export const addPictureInput = z.strictObject({
  file: z.string().regex(/^[\w-]{22}$/),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  widths: z.array(z.number().int().positive()).min(1),
  bytes: z.number().int().positive(),
  sha256: z.string().length(64),
  originalName: z.string().transform((name) => cleanName(name).slice(0, limits.name)),
  ...words,
  machineMade: z.boolean().default(false),
})

/** A picture that is to get another file, by the version that its page started from. */
export const replacedPicture = z.strictObject({
  id: z.string().min(1).max(64),
  version: z.coerce.number().int().min(1),
})
export const replaceInput = replacedPicture.extend({ stored: addPictureInput.omit({ ...spoken, machineMade: true }) })
/** Puts the file back that a picture had before. */
export const putBackInput = replacedPicture.extend({ earlier: z.string().min(1).max(64) })

/** What an editor says of a picture in the library. */
export const describeInput = z.strictObject({
  id: z.string().min(1).max(64),
  /** The version that the form started from. */
  version: z.coerce.number().int().min(1),
  ...words,
  machineMade: whether,
  /** A day; after it the picture is not to be used any more. */
  rightsEnd: z.union([z.iso.date('A date is written 2026-05-02.'), z.literal('')]).default(''),
  focusX: part,
  focusY: part,
})

/** The words of an article that are to be the library's too, and those that its screen knew the library to have. */
export const rememberInput = z.strictObject({
  id: z.string().min(1).max(64),
  alt: words.alt,
  credit: words.credit,
  known: z.strictObject({ alt: z.string().max(limits.alt), credit: z.string().max(limits.credit) }),
})
export const pictureInput = z.strictObject({ id: z.string().min(1).max(64) })

export const findPicturesInput = z.strictObject({
  q: z.string().max(100).default(''),
  show: z.enum(libraryShows).optional(),
  shape: z.enum(libraryShapes).optional(),
  after: z.string().max(120).optional(),
})

export type AddPictureInput = z.output<typeof addPictureInput>
export type ReplaceInput = z.output<typeof replaceInput>
export type PutBackInput = z.output<typeof putBackInput>
export type RememberInput = z.output<typeof rememberInput>
export type DescribeInput = z.output<typeof describeInput>
