/** The words of a source, with what stands before and after them where that is known. */
export interface Quote {
  exact: string
  prefix?: string | undefined
  suffix?: string | undefined
}

const longestWhole = 100

/**
 * An address that opens a page at these words: `#:~:text=`. Long words are named by how they begin and end.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function withTextFragment(url: string, { exact, prefix, suffix }: Quote): string {
  const parts = exact.length <= longestWhole ? [exact] : ends(exact)
  const words = [...(prefix ? [`${encode(prefix)}-`] : []), ...parts.map(encode), ...(suffix ? [`-${encode(suffix)}`] : [])].join(
    ',',
  )
  const [whole = '', fragment = ''] = url.split('#', 2)
  return `${whole}#${fragment.replace(/:~:.*$/, '')}:~:text=${words}`
}

function ends(exact: string): string[] {
  const words = exact.split(' ')
  return words.length < 8 ? [exact] : [words.slice(0, 4).join(' '), words.slice(-4).join(' ')]
}

// A hyphen and a comma part the pieces, so they are written in full.
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27')
}

/** The words with what stands around them in a text, so that they are found again; as they are where they are not in it. */
export function quoteIn(text: string, exact: string, reach = 32): Quote {
  const plain = text.replace(/\s+/g, ' ')
  const at = plain.indexOf(exact)
  if (at < 0) return { exact }
  // Whole words only: half of one is found nowhere.
  const from = Math.max(0, at - reach)
  const before = plain.slice(from, at)
  const prefix = (from === 0 || plain[from - 1] === ' ' ? before : before.replace(/^\S*/, '')).trim()
  const to = at + exact.length + reach
  const after = plain.slice(at + exact.length, to)
  const suffix = (to >= plain.length || plain[to] === ' ' ? after : after.replace(/\S*$/, '')).trim()
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }
}
