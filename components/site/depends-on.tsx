/** Prints what the page's query rested on, for the front that keeps finished pages. */
export function DependsOn({ tags }: { tags: Iterable<string> }) {
  return <meta name="colophon-tags" content={[...new Set(tags)].join(' ')} />
}
