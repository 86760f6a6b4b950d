import { z } from 'zod'
import { articleContent } from '../articles/content.ts'
import { cleanText } from '../text.ts'
import { leastReason } from './limits.ts'

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.string().min(1).max(64)
const said = (least: number, sentence: string) =>
  z
    .string()
    .max(600, 'At most 600 characters.')
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().min(least, sentence))

/** What somebody who publishes says to the gate: which warnings were read, and why an error is let through. */
export const gateWord = {
  /** Warnings by fingerprint, as they were shown: a new one is not acknowledged unseen. */
  acknowledged: z.array(fingerprint).max(5_000).optional(),
  overrides: z
    .array(
      z.strictObject({
        fingerprint,
        reason: said(leastReason.override, `Readers will read this reason: at least ${leastReason.override} characters.`),
      }),
    )
    .max(200)
    .optional(),
}
export interface GateWord {
  acknowledged?: string[] | undefined
  overrides?: { fingerprint: string; reason: string }[] | undefined
}

const change = z.strictObject({
  class: z.enum(['typographic', 'update', 'correction', 'clarification', 'editors-note']),
  was: z.string().max(2_000).default(''),
  isNow: z.string().max(2_000).default(''),
})

/** The article as somebody has it on the screen, saved or not, and the change that it is to be published as. */
export const askGateInput = z.strictObject({ id, content: articleContent.optional(), change: change.optional() })
export const dismissInput = z.strictObject({
  ...{ id, fingerprint, rule: z.string().regex(/^[A-Z0-9]{2,5}-\d{2}$/) },
  reason: said(leastReason.dismissal, `Say why in at least ${leastReason.dismissal} characters.`),
})
export const undismissInput = z.strictObject({ id, fingerprint })

export type AskGateInput = z.output<typeof askGateInput>
export type DismissInput = z.output<typeof dismissInput>
export type UndismissInput = z.output<typeof undismissInput>
