import { ne } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { destinations } from '#db/schema/record.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { DestinationKind } from './destination.ts'

export interface Trouble {
  kind: DestinationKind
  trouble: string
  /** When it is tried again, in UTC milliseconds. */
  dueAt: number
}

/** Who could not be told of the newest changes, and why. */
export async function listTroubles(viewer: Viewer): Promise<Trouble[]> {
  allow(viewer, 'settings:read')
  return read()
    .select({ kind: destinations.kind, trouble: destinations.trouble, dueAt: destinations.dueAt })
    .from(destinations)
    .where(ne(destinations.trouble, ''))
    .orderBy(destinations.kind)
}
