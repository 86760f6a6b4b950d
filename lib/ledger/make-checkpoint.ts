import { and, asc, desc, eq, gt } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { checkpoints, ledger, ledgerNodes } from '#db/schema/articles.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { expire } from '../changes/expire.ts'
import { env } from '../env.ts'
import { tags } from '../tags.ts'
import { signedText } from './entry.ts'
import { filledBy, leafHash, type NodeAt, rootAt } from './merkle.ts'
import { logName, signCheckpoint } from './signed-note.ts'
import { signingKey } from './signing-key.ts'

const entriesAtOnce = 500

/**
 * Grows the tree over the ledger by what was published since, some hundred entries in a transaction, and signs its root
 * when none is left. Nothing new makes no new root. @returns whether there is more to grow
 */
export function makeCheckpoint(viewer: Viewer, now: Date): Promise<boolean> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const size = await grow(tx)
    const [more] = await tx.select({ position: ledger.position }).from(ledger).where(gt(ledger.position, size)).limit(1)
    if (more) return true
    const [last] = await tx.select({ size: checkpoints.size }).from(checkpoints).orderBy(desc(checkpoints.size)).limit(1)
    if (size === 0 || last?.size === size) return false
    const note = signCheckpoint({ origin: logName(env().SITE_URL), size, root: rootAt(size, nodesIn(tx)) }, signingKey())
    await tx.insert(checkpoints).values({ size, note, madeAt: now.getTime() })
    await expire(tx, [tags.checkpoint], now)
    return false
  })
}

/** The nodes of the tree as they are stored. */
export function nodesIn(tx: Tx): NodeAt {
  return (level, place) => {
    const isIt = and(eq(ledgerNodes.level, level), eq(ledgerNodes.place, place))
    const found = tx.select({ hash: ledgerNodes.hash }).from(ledgerNodes).where(isIt).get()
    if (!found) throw new Error(`The tree of the ledger has no node ${place} of level ${level}.`)
    return found.hash
  }
}

async function grow(tx: Tx): Promise<number> {
  const isLeaf = eq(ledgerNodes.level, 0)
  const [last] = await tx
    .select({ place: ledgerNodes.place })
    .from(ledgerNodes)
    .where(isLeaf)
    .orderBy(desc(ledgerNodes.place))
    .limit(1)
  let size = last ? last.place + 1 : 0
  const entries = await tx
    .select({ position: ledger.position, entry: ledger.entry })
    .from(ledger)
    .where(gt(ledger.position, size))
    .orderBy(asc(ledger.position))
    .limit(entriesAtOnce)
  for (const { position, entry } of entries) {
    if (position !== size + 1) throw new Error(`The ledger has no entry ${size + 1}.`)
    await tx.insert(ledgerNodes).values(filledBy(size, leafHash(signedText(entry)), nodesIn(tx)))
    size += 1
  }
  return size
}
