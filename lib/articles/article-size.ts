import { limits } from './limits.ts'

/** What is said of an article that has grown beyond its limit. */
export const tooLarge = `An article has at most ${limits.bytes / 1_048_576} MB, and this one has more. Shorten the text or take out references. What was typed stays on this screen until then.`

/** Whether all of it together is more than an article may be, with what each field may hold kept. */
export function isTooLarge(content: unknown): boolean {
  const text = JSON.stringify(content)
  // No character takes more than three bytes for each unit of its length.
  return text.length * 3 > limits.bytes && new TextEncoder().encode(text).length > limits.bytes
}
