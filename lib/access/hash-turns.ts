import { Refusal } from '../refusal.ts'

const atOnce = 2
const mostWaiting = 20

interface Turns {
  running: number
  waiting: (() => void)[]
}

// One for the process, though the bundler keeps two copies of this module.
const slot = Symbol.for('colophon.hash-turns')
const holder = globalThis as { [slot]?: Turns }

/** Runs what is heavy two at a time. @throws Refusal('busy') when twenty wait already */
export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  holder[slot] ??= { running: 0, waiting: [] }
  const turns = holder[slot]
  if (turns.running >= atOnce) {
    if (turns.waiting.length >= mostWaiting) {
      throw new Refusal('busy', 'Too many people are signing in at this moment. Try again in a few seconds.')
    }
    // Whoever ends hands its place on, so the count stays as it is.
    await new Promise<void>((resolve) => turns.waiting.push(resolve))
  } else turns.running++
  try {
    return await work()
  } finally {
    const next = turns.waiting.shift()
    if (next) next()
    else turns.running--
  }
}
