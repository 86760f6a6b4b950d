import type { FrontArrangement, LatestArrangement } from './schema.ts'

/** The ids of all stories that an arrangement names, in its order. */
export function storiesOf(arrangement: FrontArrangement | LatestArrangement): string[] {
  if ('pins' in arrangement) return [...arrangement.pins, ...arrangement.hidden]
  return [...(arrangement.lead === null ? [] : [arrangement.lead]), ...arrangement.slots]
}
