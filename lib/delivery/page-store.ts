import { LRUCache } from 'lru-cache'
import type { Encoding, Finished } from './finish.ts'
import { isSlot, type Page } from './page.ts'
import type { Extra, PageHeaders } from './page-headers.ts'

/** What stands before the bytes of one form, names and values in turn: Node writes such a list as it is. */
export interface Head {
  bytes: Buffer
  list: string[]
}

/** A page in memory, and what was made of it so far. */
export interface Kept {
  key: string
  page: Page
  /** Something it rests on changed: it is shown only while nothing newer can be made. */
  isStale: boolean
  hits: number
  /** The page with its parts set in, and which parts those were. */
  finished?: Finished & PageHeaders & { partsVersion: number; heads: Partial<Record<Extra, Partial<Record<Encoding, Head>>>> }
}

export interface PageStore {
  get: (key: string) => Kept | undefined
  put: (key: string, page: Page) => Kept
  /** Says that an entry grew: more forms of it are kept now. */
  weigh: (kept: Kept) => void
  expire: (tag: string) => void
  purge: (tag: string) => void
  clear: () => void
  /** In all spaces: bytes, and how many pages. */
  size: () => { bytes: number; pages: number }
}

/** Roughly what an entry costs beside its bytes: its place in the lists, and each tag’s; letters take two bytes. */
const overhead = 1_500
const tagOverhead = 120

/**
 * Finished pages, bounded by bytes, least recently used first out. What anybody can make up (missing addresses, searches,
 * cursors) has a small space of its own, so that it cannot push real pages out.
 */
export function pageStore(bytes: number, onEvict: () => void = () => undefined): PageStore {
  const byTag = new Map<string, Set<Kept>>()
  const space = (maxSize: number) =>
    new LRUCache<string, Kept>({
      maxSize,
      maxEntrySize: maxSize / 4,
      sizeCalculation: weight,
      noDisposeOnSet: true,
      dispose: (kept, _key, reason) => {
        unindex(kept)
        if (reason === 'evict') onEvict()
      },
    })
  const pages = space(bytes)
  const strays = space(Math.max(bytes / 16, 1_048_576))
  const spaceOf = ({ key, page }: Kept) => (page.status === 200 && !key.includes('?') ? pages : strays)

  function unindex(kept: Kept): void {
    for (const tag of kept.page.tags) {
      const holders = byTag.get(tag)
      holders?.delete(kept)
      if (holders?.size === 0) byTag.delete(tag)
    }
  }

  function remove(key: string): void {
    pages.delete(key)
    strays.delete(key)
  }

  return {
    get: (key) => pages.get(key) ?? strays.get(key),
    put: (key, page) => {
      remove(key)
      const kept: Kept = { key, page, isStale: false, hits: 0 }
      for (const tag of page.tags) {
        const holders = byTag.get(tag) ?? new Set()
        byTag.set(tag, holders.add(kept))
      }
      const at = spaceOf(kept)
      at.set(key, kept)
      // One that is larger than any may be was not taken.
      if (at.peek(key) !== kept) unindex(kept)
      return kept
    },
    weigh: (kept) => {
      const at = spaceOf(kept)
      if (at.peek(kept.key) === kept) at.set(kept.key, kept)
    },
    expire: (tag) => {
      for (const kept of byTag.get(tag) ?? []) kept.isStale = true
    },
    purge: (tag) => {
      for (const kept of [...(byTag.get(tag) ?? [])]) remove(kept.key)
    },
    clear: () => {
      pages.clear()
      strays.clear()
    },
    size: () => ({ bytes: pages.calculatedSize + strays.calculatedSize, pages: pages.size + strays.size }),
  }
}

function weight({ key, page, finished }: Kept): number {
  const pieces = page.pieces.reduce((sum, piece) => sum + (isSlot(piece) ? 100 : piece.length), 0)
  const forms = finished ? finished.identity.length + (finished.br?.length ?? 0) + (finished.gzip?.length ?? 0) : 0
  const names = page.tags.reduce((sum, tag) => sum + tagOverhead + tag.length * 2, key.length * 4)
  return overhead + names + pieces + forms
}
