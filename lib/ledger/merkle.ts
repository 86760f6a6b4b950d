import { createHash } from 'node:crypto'

/** A subtree that is full: 2^level leaves from place × 2^level on. Level 0 is the leaves. */
export interface TreeNode {
  level: number
  place: number
  /** SHA-256, hexadecimal. */
  hash: string
}
export type NodeAt = (level: number, place: number) => string

/**
 * The hash of a leaf; its first byte keeps it from being taken for a node.
 * @see RFC 6962, 2.1; RFC 9162, 2.1.1
 */
export function leafHash(bytes: string | Uint8Array): string {
  return createHash('sha256').update('\0').update(bytes).digest('hex')
}

export function nodeHash(left: string, right: string): string {
  return createHash('sha256').update('\x01').update(left, 'hex').update(right, 'hex').digest('hex')
}

/** The subtrees that a new leaf fills up: itself, and all that were waiting for it. */
export function filledBy(place: number, leaf: string, nodeAt: NodeAt): TreeNode[] {
  const filled = [{ level: 0, place, hash: leaf }]
  let last = { level: 0, place, hash: leaf }
  while (last.place % 2 === 1) {
    const hash = nodeHash(nodeAt(last.level, last.place - 1), last.hash)
    last = { level: last.level + 1, place: (last.place - 1) / 2, hash }
    filled.push(last)
  }
  return filled
}

/** The root of the tree over the first leaves; of none, the hash of nothing. */
export function rootAt(size: number, nodeAt: NodeAt): string {
  return size === 0 ? createHash('sha256').digest('hex') : hashOf(0, size, nodeAt)
}

/** What somebody needs beside a leaf to reach the root, the nearest first. */
export function inclusionAt(index: number, size: number, nodeAt: NodeAt): string[] {
  if (!(index >= 0 && index < size)) throw new Error(`There is no leaf ${index} among ${size}.`)
  return pathTo(index, 0, size, nodeAt)
}

/**
 * The root that a leaf leads to by its proof, or null where the proof is too long or too short for the place.
 * @see RFC 9162, 2.1.3.2
 */
export function rootThrough({
  index,
  size,
  leaf,
  hashes,
}: {
  index: number
  size: number
  leaf: string
  hashes: string[]
}): string | null {
  if (!(index >= 0 && index < size)) return null
  let [at, last, hash] = [index, size - 1, leaf]
  for (const beside of hashes) {
    if (last === 0) return null
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else hash = nodeHash(hash, beside)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 ? hash : null
}

function hashOf(start: number, size: number, nodeAt: NodeAt): string {
  const left = powerBelow(size)
  if (left * 2 === size || size === 1) return nodeAt(Math.log2(size), start / size)
  return nodeHash(hashOf(start, left, nodeAt), hashOf(start + left, size - left, nodeAt))
}

function pathTo(index: number, start: number, size: number, nodeAt: NodeAt): string[] {
  if (size === 1) return []
  const left = powerBelow(size)
  return index < left
    ? [...pathTo(index, start, left, nodeAt), hashOf(start + left, size - left, nodeAt)]
    : [...pathTo(index - left, start + left, size - left, nodeAt), hashOf(start, left, nodeAt)]
}

/** The greatest power of two that is smaller; half of the size where that is a power itself. */
function powerBelow(size: number): number {
  let power = 1
  while (power * 2 < size) power *= 2
  return power
}
