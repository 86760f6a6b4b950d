import { read } from '#db/client.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { carriersOf, mostAtOnce, refreshSome } from './refresh-names.ts'

/** Makes the new name of a topic or person findable in all the articles that carry it, some in each transaction. */
export async function carryNames(
  viewer: Viewer,
  { kind, id }: { kind: 'topic' | 'person'; id: string },
  now: Date,
): Promise<void> {
  allow(viewer, 'clock:tick')
  const carriers = await carriersOf(read(), kind, id)
  for (let start = 0; start < carriers.length; start += mostAtOnce)
    await write((tx) => refreshSome(tx, carriers.slice(start, start + mostAtOnce), now))
}
