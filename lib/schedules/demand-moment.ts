import { momentsOf, showMoment } from '../dates.ts'
import { Refusal } from '../refusal.ts'
import type { WallTime } from './schema.ts'

/**
 * The moment that was meant, in UTC milliseconds.
 * @throws Refusal('no-such-time' | 'twice' | 'past') beside the field `at`: clocks that are put forward or back are said
 */
export function demandMoment({ at: local, which }: WallTime, zone: string, now: Date): number {
  const [first, second] = momentsOf(local, zone)
  const [day, time] = local.split('T')
  if (first === undefined)
    throw new Refusal(
      'no-such-time',
      `There is no ${time} on ${day} in ${zone}: the clocks are put forward over it, or there is no such day. Choose another time.`,
      'at',
    )
  if (second !== undefined && !which)
    throw new Refusal(
      'twice',
      `On ${day} the clocks in ${zone} are put back, and ${time} comes twice: ${showMoment(first, zone)} and ${showMoment(second, zone)}. Say which one.`,
      'at',
    )
  const at = which === 'second' && second !== undefined ? second : first
  if (at <= now.getTime()) throw new Refusal('past', 'This moment has passed. Choose a later one.', 'at')
  return at
}
