import { and, asc, count, eq, sql } from 'drizzle-orm'
import { prepared, read } from '#db/client.ts'
import { checkpoints, ledgerNodes } from '#db/schema/articles.ts'
import { signedText } from './entry.ts'
import { filledBy, leafHash, rootAt } from './merkle.ts'
import type { PublicKey } from './public-keys.ts'
import { readCheckpoint } from './signed-note.ts'

const stored = prepared((db) =>
  db
    .select({ hash: ledgerNodes.hash })
    .from(ledgerNodes)
    .where(and(eq(ledgerNodes.level, sql.placeholder('level')), eq(ledgerNodes.place, sql.placeholder('place'))))
    .prepare(),
)

/**
 * Builds the tree anew from the entries, in order, and compares: what is stored of it, every root that was signed, and a
 * note that somebody kept elsewhere. Only the left edge of what is not full is in memory.
 */
export async function treeCheck(keys: PublicKey[], kept: string | null) {
  const signed = await read()
    .select({ size: checkpoints.size, note: checkpoints.note })
    .from(checkpoints)
    .orderBy(asc(checkpoints.size))
  const notes = [...signed.map(({ note }) => note), ...(kept === null ? [] : [kept])]
  const claims = notes.map((note) => readCheckpoint(note, keys))
  const edge = new Map<number, string>()
  const faults: string[] = []
  let size = 0
  let nodes = 0
  const nodeAt = (level: number) => edge.get(level) ?? ''
  const compare = () => {
    for (const checkpoint of claims)
      if (checkpoint?.size === size && checkpoint.root !== rootAt(size, nodeAt))
        faults.push(`the checkpoint over ${size} entries is of other entries than those that are here`)
  }
  return {
    /** The next entry, as it is stored. */
    add: (entry: string) => {
      for (const { level, place, hash } of filledBy(size, leafHash(signedText(entry)), nodeAt)) {
        edge.set(level, hash)
        const known = stored().get({ level, place })
        if (known) nodes += 1
        if (known && known.hash !== hash) faults.push(`the tree does not hold entry ${size + 1} as it is here`)
      }
      size += 1
      compare()
    },
    end: async () => {
      const [all] = await read().select({ count: count() }).from(ledgerNodes)
      if (all?.count !== nodes) faults.push('the tree holds more than the entries that are here')
      for (const [index, checkpoint] of claims.entries()) {
        const name = index < signed.length ? `the checkpoint over ${signed[index]?.size} entries` : 'the checkpoint that was kept'
        if (!checkpoint) faults.push(`${name} is not signed by a key of ours, or is none`)
        else if (checkpoint.size > size) faults.push(`${name} is over ${checkpoint.size} entries, and there are ${size}`)
        else if (index < signed.length && checkpoint.size !== signed[index]?.size) faults.push(`${name} says another size`)
      }
      return { checkpoints: signed.length, newest: signed.at(-1)?.note ?? null, faults: [...new Set(faults)] }
    },
  }
}
