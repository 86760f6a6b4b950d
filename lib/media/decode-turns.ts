import { Refusal } from '../refusal.ts'

const atOnce = 2
const mostWaiting = 20
const waiting: (() => void)[] = []
let working = 0

/** Lets two pictures be decoded at once, since each may take a gigabyte; the others wait. @throws Refusal('busy') */
export async function takeDecodeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= atOnce) {
    if (waiting.length >= mostWaiting)
      throw new Refusal('busy', 'Many pictures are being taken in at once. Wait a little, then send this one again.')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    working += 1
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working -= 1
  }
}
