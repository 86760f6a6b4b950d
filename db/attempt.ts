import { sql } from 'drizzle-orm'
import type { Tx } from './client.ts'

/** A part of a write that may fail alone: what it did is undone, and the rest of the transaction goes on. */
export async function attempt<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  tx.run(sql`SAVEPOINT attempt`)
  try {
    const result = await work()
    tx.run(sql`RELEASE attempt`)
    return result
  } catch (error) {
    tx.run(sql`ROLLBACK TO attempt`)
    tx.run(sql`RELEASE attempt`)
    throw error
  }
}
