import type { destinations } from '#db/schema/record.ts'
import type { OutletSettings } from '../settings/outlets.ts'

export type Destination = typeof destinations.$inferSelect
export type DestinationKind = Destination['kind']

/** The settings that one kind of destination is told by. */
export type Target = Pick<OutletSettings, 'purgeAddress' | 'purgeMethod' | 'purgeHeader'> | { hub: string } | { key: string }

/** A change as those outside are told of it. */
export interface OutsideChange {
  id: number
  tag: string
}

/** What these settings name, as rows hold it: the kind, and the target as text. */
export function wanted(outlets: OutletSettings): { kind: DestinationKind; target: string }[] {
  const { purgeAddress, purgeMethod, purgeHeader, hub, indexNowKey } = outlets
  const found: { kind: DestinationKind; target: Target }[] = []
  const cache = { purgeAddress, purgeMethod, purgeHeader }
  if (purgeAddress) found.push({ kind: 'cache', target: cache }, { kind: 'cache-again', target: cache })
  if (hub) found.push({ kind: 'hub', target: { hub } })
  if (indexNowKey) found.push({ kind: 'index', target: { key: indexNowKey } })
  return found.map(({ kind, target }) => ({ kind, target: JSON.stringify(target) }))
}
