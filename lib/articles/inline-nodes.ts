import { z } from 'zod'
import { cleanLine, cleanText } from '../text.ts'
import { articleHrefForm, isSafeHref } from './href.ts'
import { limits } from './limits.ts'

/** A reference's key: starts with a letter, so that it is never taken for a number. */
export const referenceKey = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,59}$/, 'A key starts with a letter and holds small letters, digits and hyphens.')

export const marks = z.array(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('bold') }),
    z.strictObject({ type: z.literal('italic') }),
    z.strictObject({ type: z.literal('code') }),
    z.strictObject({
      type: z.literal('link'),
      attrs: z.strictObject({
        href: z
          .string()
          .max(limits.url)
          .overwrite((href) => href.toWellFormed())
          .refine(
            (href) => isSafeHref(href) || articleHrefForm.test(href),
            'A link goes to http, https, mailto or a path of this site.',
          ),
      }),
    }),
  ]),
)

const text = z.strictObject({ type: z.literal('text'), text: z.string().min(1).transform(cleanText), marks: marks.optional() })
const hardBreak = z.strictObject({ type: z.literal('hardBreak'), marks: marks.optional() })
/** A line of words with a limit. */
export const words = (most: number) => z.string().max(most, `At most ${most} characters.`).transform(cleanLine)
/** The exact words of a source, as a W3C TextQuoteSelector has them. */
export const supportQuote = z.strictObject({
  exact: words(limits.support).pipe(z.string().min(1, 'Give the words, or take them out.')),
  prefix: words(limits.supportContext).optional(),
  suffix: words(limits.supportContext).optional(),
})
export const relations = ['supports', 'background', 'disputes'] as const
/** One source of a citation: where in it, which words of it, and how they stand to the sentence; without a word, they support it. */
const citeItem = z.strictObject({
  key: referenceKey,
  locator: z.string().max(limits.locator).transform(cleanText).default(''),
  support: supportQuote.optional(),
  relation: z.enum(relations).optional(),
})
export const cite = z.strictObject({
  type: z.literal('cite'),
  attrs: z.strictObject({
    items: z.array(citeItem).min(1).max(20),
  }),
  marks: marks.optional(),
})
// Text that was nothing but control characters is nothing now, and the editor opens no document with an empty text.
export const inline = z
  .array(z.discriminatedUnion('type', [text, hardBreak, cite]))
  .transform((nodes) => nodes.filter((node) => node.type !== 'text' || node.text !== ''))
