import { z } from 'zod'
import { limits } from '../articles/limits.ts'
import { cleanLine, cleanName } from '../text.ts'

const line = (most: number) => z.string().max(most, `At most ${most} characters.`).transform(cleanLine).default('')
const words = { alt: line(limits.alt), caption: line(limits.caption), credit: line(limits.credit), licence: line(limits.credit) }
const whether = z.union([z.boolean(), z.literal('on').transform(() => true), z.literal('').transform(() => false)]).default(false)
const part = z.coerce.number().min(0).max(1).default(0.5)

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

export const removePictureInput = z.strictObject({ id: z.string().min(1).max(64) })
export const findPicturesInput = z.strictObject({ q: z.string().max(100).default(''), after: z.string().max(120).optional() })

export type AddPictureInput = z.output<typeof addPictureInput>
export type DescribeInput = z.output<typeof describeInput>
