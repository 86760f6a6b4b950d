import type { Cursor } from '../cursor.ts'
import type { SitemapEntry } from './sitemap-entry.ts'

/** One part of a list of addresses, and after what it goes on. */
export type Step = (after: Cursor | null) => Promise<{ entries: SitemapEntry[]; next: Cursor | null }>

/** Goes to the part of this number, from 1. @returns its addresses; none where the list is shorter */
export async function walkParts(step: Step, part: number): Promise<SitemapEntry[]> {
  let after: Cursor | null = null
  for (let count = 1; count < part; count += 1) {
    after = (await step(after)).next
    if (!after) return []
  }
  return (await step(after)).entries
}
