import { headers } from 'next/headers'
import { listRail, railSlot } from '#lib/curation/queries.ts'
import { slotsHeader } from '#lib/delivery/slots-header.ts'
import { listMostRead, mostReadSlot, type ReadPeriod } from '#lib/reads/queries.ts'

// The front keeps these once and sets them in, so nothing is asked and nothing rendered in vain; without the front they
// stand in place.

/** "Latest" beside a page. */
export async function shownRail() {
  return (await isSetIn()) ? railSlot : listRail()
}

/** "Most read" beside a page. */
export async function shownMostRead(period: ReadPeriod) {
  return (await isSetIn()) ? mostReadSlot(period) : listMostRead(period)
}

async function isSetIn(): Promise<boolean> {
  return (await headers()).has(slotsHeader)
}
