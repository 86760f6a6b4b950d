/** The longest line that is read, in bytes: an article of 2 MB. */
export const longestLine = 2 * 1024 * 1024

/** A line of a file by its number; `bytes` is null when it is longer than `longestLine`. */
export interface RawLine {
  number: number
  bytes: Buffer | null
}

/** Cuts a stream of any size into lines, never holding more than one. */
export async function* readLines(stream: AsyncIterable<Buffer>): AsyncGenerator<RawLine> {
  let number = 1
  let held: Buffer[] = []
  let size = 0
  const finish = (): RawLine => {
    const line = { number, bytes: size > longestLine ? null : Buffer.concat(held) }
    number += 1
    held = []
    size = 0
    return line
  }
  const hold = (part: Buffer) => {
    size += part.length
    if (size <= longestLine) held.push(part)
    else held = []
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end))
      yield finish()
      from = end + 1
    }
    hold(chunk.subarray(from))
  }
  if (size) yield finish()
}
