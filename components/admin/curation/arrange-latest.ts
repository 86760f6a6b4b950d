import { curationLimits } from '#lib/curation/limits.ts'
import type { LatestArrangement } from '#lib/curation/schema.ts'
import { type Change, without } from './arrange-front.ts'

/** Pins a story to the top of "Latest", or to a place below. A story that was hidden is not any more. */
export function pin(latest: LatestArrangement, id: string, place = 0): Change<LatestArrangement> {
  const pins = without(latest.pins, id).toSpliced(place, 0, id)
  const hidden = without(latest.hidden, id)
  return { arrangement: { pins: pins.slice(0, curationLimits.pins), hidden }, dropped: pins[curationLimits.pins] }
}

/** Leaves a story out of "Latest". Past the limit nothing happens: what readers would see again is for the editor to say. */
export function hide(latest: LatestArrangement, id: string): LatestArrangement {
  const hidden = [id, ...without(latest.hidden, id)]
  if (hidden.length > curationLimits.hidden) return latest
  return { pins: without(latest.pins, id), hidden }
}

/** Lets a story stand where its day puts it. */
export function letBe({ pins, hidden }: LatestArrangement, id: string): LatestArrangement {
  return { pins: without(pins, id), hidden: without(hidden, id) }
}

export function movePin({ pins, hidden }: LatestArrangement, from: number, to: number): LatestArrangement {
  const order = [...pins]
  const [moved] = order.splice(from, 1)
  return { pins: moved === undefined ? pins : order.toSpliced(to, 0, moved), hidden }
}
