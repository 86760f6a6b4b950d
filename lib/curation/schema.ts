import { z } from 'zod'

const id = z.string().min(1).max(64)
const version = z.coerce.number().int().min(0)
const distinct = (ids: string[]) => new Set(ids).size === ids.length

export const curationLimits = { slots: 12, pins: 10, hidden: 50 } as const

/** The front: one story first, and a few beside it. What is not arranged is newest first. */
export const frontArrangement = z.strictObject({
  lead: id.nullable().default(null),
  slots: z
    .array(id)
    .max(curationLimits.slots, `At most ${curationLimits.slots} stories.`)
    .refine(distinct, 'A story appears once.')
    .default([]),
})
/** "Latest": what is pinned to its top, in order, and what is left out of it. */
export const latestArrangement = z.strictObject({
  pins: z
    .array(id)
    .max(curationLimits.pins, `At most ${curationLimits.pins} pins.`)
    .refine(distinct, 'A story appears once.')
    .default([]),
  hidden: z.array(id).max(curationLimits.hidden, `At most ${curationLimits.hidden} hidden stories.`).default([]),
})

/** `version` is that of the staged arrangement; 0 where nothing was staged yet. */
export const arrangeInput = z.discriminatedUnion('place', [
  z.strictObject({ place: z.literal('front'), version, arrangement: frontArrangement }),
  z.strictObject({ place: z.literal('latest'), version, arrangement: latestArrangement }),
])
export const curationStepInput = z.strictObject({ place: z.enum(['front', 'latest']), version })

export type FrontArrangement = z.output<typeof frontArrangement>
export type LatestArrangement = z.output<typeof latestArrangement>
export type Place = 'front' | 'latest'
export type ArrangeInput = z.output<typeof arrangeInput>
export type CurationStepInput = z.output<typeof curationStepInput>

/** An arrangement in which nothing was chosen. */
export function emptyArrangement(place: 'front'): FrontArrangement
export function emptyArrangement(place: 'latest'): LatestArrangement
export function emptyArrangement(place: Place): FrontArrangement | LatestArrangement
export function emptyArrangement(place: Place): FrontArrangement | LatestArrangement {
  return place === 'front' ? { lead: null, slots: [] } : { pins: [], hidden: [] }
}
