import { z } from 'zod'
import { cleanLine, cleanName, cleanText } from '../text.ts'
import { reportLimits } from './limits.ts'

// Counted as it is kept: a browser counts the end of a line as one letter, and sends two.
const text = (most: number) =>
  z
    .string()
    .transform((typed) => cleanText(typed).trim())
    .pipe(z.string().max(most, `At most ${most} characters.`))
const id = z.string().min(1).max(64)
const webAddress = z.url({ protocol: /^https?$/, hostname: /\./ })
const mailAddress = z.email()

/** What a reader sends. `homepage` is seen by nobody who sees the page; `stamp` says when the form was asked for. */
export const receiveInput = z.strictObject({
  wrong: text(reportLimits.wrong).prefault('').pipe(z.string().min(10, 'Say what is wrong, in ten characters or more.')),
  inFact: text(reportLimits.inFact).default(''),
  source: z
    .string()
    .max(reportLimits.source, `At most ${reportLimits.source} characters.`)
    .transform(cleanLine)
    .refine((typed) => typed === '' || webAddress.safeParse(typed).success, 'An address begins with https:// or http://.')
    .default(''),
  name: z.string().max(reportLimits.name, `At most ${reportLimits.name} characters.`).transform(cleanName).default(''),
  email: z
    .string()
    .trim()
    .max(reportLimits.email, `At most ${reportLimits.email} characters.`)
    .refine((typed) => typed === '' || mailAddress.safeParse(typed).success, 'This is not an e-mail address.')
    .default(''),
  homepage: z.string().max(1_000).default(''),
  stamp: z.string().max(200).default(''),
})

/** How the newsroom is done with a report, other than by a correction. */
export const settleInput = z
  .strictObject({
    id,
    as: z.enum(['answered', 'closed', 'spam']).default('answered'),
    answer: text(reportLimits.answer).default(''),
  })
  .refine(({ as, answer }) => as !== 'answered' || answer.length >= 10, {
    path: ['answer'],
    message: 'Say why nothing is to be corrected, in ten characters or more.',
  })

export const reopenInput = z.strictObject({ id })

export type ReceiveInput = z.output<typeof receiveInput>
export type SettleInput = z.output<typeof settleInput>
export type ReopenInput = z.output<typeof reopenInput>
