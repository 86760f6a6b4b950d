import { z } from 'zod'
import { wallTime } from '../schedules/schema.ts'
import { curationLimits } from './limits.ts'

const id = z.string().min(1).max(64)
const version = z.coerce.number().int().min(0)
const once = 'A story appears once.'
const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length

/** The front: one story first, and a few beside it. What is not arranged is newest first. */
export const frontArrangement = z
  .strictObject({
    lead: id.nullable().default(null),
    slots: z.array(id).max(curationLimits.slots, `At most ${curationLimits.slots} stories beside the lead.`).default([]),
  })
  .refine(({ lead, slots }) => distinct(lead === null ? slots : [lead, ...slots]), once)
/** "Latest": what is pinned to its top, in order, and what is left out of it, hidden last first. */
export const latestArrangement = z
  .strictObject({
    pins: z.array(id).max(curationLimits.pins, `At most ${curationLimits.pins} pins.`).default([]),
    hidden: z.array(id).max(curationLimits.hidden, `At most ${curationLimits.hidden} hidden stories.`).default([]),
  })
  .refine(({ pins, hidden }) => distinct([...pins, ...hidden]), once)

/** `version` is that of the staged arrangement; 0 where nothing was staged yet. */
export const arrangeInput = z.discriminatedUnion('place', [
  z.strictObject({ place: z.literal('front'), version, arrangement: frontArrangement }),
  z.strictObject({ place: z.literal('latest'), version, arrangement: latestArrangement }),
])
export const curationStepInput = z.strictObject({ place: z.enum(['front', 'latest']), version })

export const planLaunchInput = curationStepInput.extend(wallTime)
export const placeInput = curationStepInput.pick({ place: true })

/** Where on the front a story goes with its publication: it leads, or stands first beside the lead. */
export type FrontPlace = 'lead' | 'beside'
export type FrontArrangement = z.output<typeof frontArrangement>
export type LatestArrangement = z.output<typeof latestArrangement>
/** What is arranged where. */
export interface Arrangements {
  front: FrontArrangement
  latest: LatestArrangement
}
export type Place = keyof Arrangements
export type ArrangeInput = z.output<typeof arrangeInput>
export type CurationStepInput = z.output<typeof curationStepInput>
export type PlanLaunchInput = z.output<typeof planLaunchInput>
export type PlaceInput = z.output<typeof placeInput>
