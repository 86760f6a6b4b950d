import type { Arrangements, Place } from '#lib/curation/schema.ts'

/** An arrangement of before, without the stories that are not live any more. */
export function onlyLive<P extends Place>(arrangement: Arrangements[P], isLive: (id: string) => boolean): Arrangements[P] {
  // A place and its arrangement belong together, which the compiler cannot see for a place that it does not know.
  const cut =
    'pins' in arrangement
      ? { pins: arrangement.pins.filter(isLive), hidden: arrangement.hidden.filter(isLive) }
      : {
          lead: arrangement.lead !== null && isLive(arrangement.lead) ? arrangement.lead : null,
          slots: arrangement.slots.filter(isLive),
        }
  return cut as Arrangements[P]
}
