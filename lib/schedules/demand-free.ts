import { showMoment } from '../dates.ts'
import { Refusal } from '../refusal.ts'

/**
 * Keeps what is under embargo from readers.
 * @throws Refusal('embargo') when it would be shown before the moment until which nobody may
 */
export function demandFree({ embargoUntil }: { embargoUntil: number | null }, at: number, zone: string): void {
  if (embargoUntil === null || at >= embargoUntil) return
  throw new Refusal(
    'embargo',
    `This article is under embargo until ${showMoment(embargoUntil, zone)}. Nobody can publish it before, unless the embargo is lifted.`,
    'at',
  )
}
