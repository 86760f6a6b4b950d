import { diff3MergeRegions } from 'node-diff3'
import { saying } from './saying.ts'

/** A stretch on which both agree, or where one alone changed something; or one that both changed, each in their way. */
export type Piece<T> = { agreed: T[] } | { base: T[]; mine: T[]; theirs: T[] }

/** Three states of one list, compared block by block. Nothing that either side wrote is missing from the pieces. */
export function mergeBlocks<T>(base: T[], mine: T[], theirs: T[]): Piece<T>[] {
  const lists = { o: base, a: mine, b: theirs }
  const regions = diff3MergeRegions(mine.map(saying), base.map(saying), theirs.map(saying))
  return regions.flatMap((region): Piece<T>[] => {
    if (region.stable) {
      const { buffer, bufferStart, bufferLength } = region
      return [{ agreed: lists[buffer].slice(bufferStart, bufferStart + bufferLength) }]
    }
    return narrow(
      base.slice(region.oStart, region.oStart + region.oLength),
      mine.slice(region.aStart, region.aStart + region.aLength),
      theirs.slice(region.bStart, region.bStart + region.bLength),
    )
  })
}

// The comparison takes neighbours that were changed for one stretch; here they are told apart.
function narrow<T>(base: T[], mine: T[], theirs: T[]): Piece<T>[] {
  if (isSame(mine, theirs) || isSame(theirs, base)) return [{ agreed: mine }]
  if (isSame(mine, base)) return [{ agreed: theirs }]
  const [first] = base
  if (first !== undefined && says(first, mine[0]) && says(first, theirs[0]))
    return [{ agreed: [first] }, ...narrow(base.slice(1), mine.slice(1), theirs.slice(1))]
  const last = base.at(-1)
  if (last !== undefined && says(last, mine.at(-1)) && says(last, theirs.at(-1)))
    return [...narrow(base.slice(0, -1), mine.slice(0, -1), theirs.slice(0, -1)), { agreed: [last] }]
  if (isInPlace(base, mine) && isInPlace(base, theirs))
    return base.flatMap((block, index) => one(block, mine.slice(index, index + 1), theirs.slice(index, index + 1)))
  return beside(base, mine, theirs) ?? beside(base, theirs, mine) ?? [{ base, mine, theirs }]
}

function one<T>(base: T, mine: T[], theirs: T[]): Piece<T>[] {
  if (says(base, mine[0])) return [{ agreed: theirs }]
  if (says(base, theirs[0]) || isSame(mine, theirs)) return [{ agreed: mine }]
  return [{ base: [base], mine, theirs }]
}

/** Where one side only put something before or after a stretch that the other rewrote. */
function beside<T>(base: T[], changed: T[], added: T[]): Piece<T>[] | null {
  if (base.length === 0) return null
  if (isSame(added.slice(0, base.length), base)) return [{ agreed: [...changed, ...added.slice(base.length)] }]
  if (isSame(added.slice(-base.length), base)) return [{ agreed: [...added.slice(0, -base.length), ...changed] }]
  return null
}

/** Whether blocks were rewritten where they stand, and none was moved. */
function isInPlace<T>(base: T[], other: T[]): boolean {
  if (base.length !== other.length) return false
  const stood = new Map(base.map((block, index) => [saying(block), index]))
  return other.every((block, index) => {
    const before = stood.get(saying(block))
    return before === undefined || before === index || says(block, base[index])
  })
}

function says(a: unknown, b: unknown): boolean {
  return saying(a) === saying(b)
}

function isSame(a: unknown[], b: unknown[]): boolean {
  return a.length === b.length && a.every((block, index) => says(block, b[index]))
}
