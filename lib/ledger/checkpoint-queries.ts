import { and, desc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { publicCheckpoints, publicTree } from '#db/schema/live.ts'
import { tags } from '../tags.ts'
import { inclusionAt } from './merkle.ts'

/** The newest root that was signed over everything that was published. */
export interface CheckpointView {
  size: number
  /** A C2SP signed note. */
  note: string
  madeAt: number
  tags: string[]
}

/** What leads from an entry to the root of a checkpoint. */
export interface Inclusion {
  /** The entry's place among the leaves, from 0. */
  index: number
  size: number
  /** The hashes beside it, the nearest first: SHA-256, base64. */
  hashes: string[]
}

const newest = prepared((db) => db.select().from(publicCheckpoints).orderBy(desc(publicCheckpoints.size)).limit(1).prepare())
const node = prepared((db) =>
  db
    .select({ hash: publicTree.hash })
    .from(publicTree)
    .where(and(eq(publicTree.level, sql.placeholder('level')), eq(publicTree.place, sql.placeholder('place'))))
    .prepare(),
)

/** The newest checkpoint, or null before the first. Tag: checkpoints. */
export async function findCheckpoint(): Promise<CheckpointView | null> {
  const [found] = await newest().execute()
  return found ? { ...found, tags: [tags.checkpoint] } : null
}

/** The proof that an entry is in the tree of a checkpoint; null for one that came later. `position` is from 1. */
export function proofOf(position: number, { size }: Pick<CheckpointView, 'size'>): Inclusion | null {
  if (position > size) return null
  const nodeAt = (level: number, place: number) => node().get({ level, place })?.hash ?? ''
  const hashes = inclusionAt(position - 1, size, nodeAt).map((hash) => Buffer.from(hash, 'hex').toString('base64'))
  return { index: position - 1, size, hashes }
}
