import type { Freshness } from './freshness.ts'
import type { Part } from './page.ts'
import { pressParts } from './press.ts'
import type { Renderer } from './renderer.ts'

export interface Parts {
  /** The parts as of this change. While they cannot be rendered, what is left of the last ones. */
  fresh: (askedAt: number) => Promise<void>
  isFresh: () => boolean
  all: () => ReadonlyMap<string, Part>
  /** Grows whenever a part changed its words. */
  version: () => number
  expire: (tag: string) => void
  purge: (tag: string) => void
  clear: () => void
}

/** What many pages share, rendered once, all together, and kept until one of them is stale. */
export function keepParts(renderer: Renderer, address: string, freshness: () => Freshness, onRender: () => void): Parts {
  let parts = new Map<string, Part>()
  let version = 0
  let isStale = true
  let underWay: { asOf: number; done: Promise<void> } | undefined
  const restsOn = (part: Part, tag: string) => part.tags.includes(tag)

  async function render(asOf: number): Promise<void> {
    onRender()
    const { status, body } = await renderer.page(address)
    if (status !== 200) throw new Error(`The parts were answered with ${status}.`)
    const found = pressParts(body.toString('utf8'))
    const tags = [...found.values()].flatMap((part) => part.tags)
    freshness().catchUp()
    if (JSON.stringify([...found]) !== JSON.stringify([...parts])) version += 1
    parts = found
    isStale = freshness().isTouched(tags, asOf)
  }

  return {
    isFresh: () => !isStale,
    all: () => parts,
    version: () => version,
    fresh: async (askedAt) => {
      while (isStale) {
        // One that began before a change of which this reader may know is of no use to them.
        if (!underWay || underWay.asOf < askedAt) {
          const asOf = freshness().catchUp()
          const started = { asOf, done: render(asOf) }
          underWay = started
          void started.done
            .catch(() => undefined)
            .finally(() => {
              if (underWay === started) underWay = undefined
            })
        }
        const { asOf, done } = underWay
        await done
        if (asOf >= askedAt) return
      }
    },
    expire: (tag) => {
      if ([...parts.values()].some((part) => restsOn(part, tag))) isStale = true
    },
    purge: (tag) => {
      for (const [name, part] of parts) {
        if (!restsOn(part, tag)) continue
        parts.delete(name)
        version += 1
        isStale = true
      }
    },
    clear: () => {
      parts = new Map()
      version += 1
      isStale = true
    },
  }
}
