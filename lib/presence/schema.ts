import { z } from 'zod'

const id = z.string().min(1).max(64)

export const beatInput = z.strictObject({ id, isWriting: z.boolean() })
export const presenceInput = z.strictObject({ id })

export type BeatInput = z.output<typeof beatInput>
export type PresenceInput = z.output<typeof presenceInput>
