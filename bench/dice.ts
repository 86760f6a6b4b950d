/** Random choices that are the same on every run: each seed has its own sequence. */
export interface Dice {
  /** A whole number from `from` to `to`, both included. */
  between: (from: number, to: number) => number
  /** One of these; with `lean` above 1 the first ones come more often, as words of a language do. */
  pick: <T>(from: readonly T[], lean?: number) => T
  /** True in one of so many. */
  oneIn: (many: number) => boolean
}

export function diceOf(seed: number): Dice {
  const roll = mulberry32(seed)
  const pick = <T>(from: readonly T[], lean = 1): T => {
    const chosen = from[Math.floor(roll() ** lean * from.length)]
    if (chosen === undefined) throw new RangeError('There is nothing to pick from.')
    return chosen
  }
  const between = (from: number, to: number) => from + Math.floor(roll() * (to - from + 1))
  return { pick, between, oneIn: (many) => between(1, many) === 1 }
}

// Mulberry32 by Tommy Ettinger, in the public domain: small, fast, and good enough for made-up news.
function mulberry32(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
