interface Props {
  next: string | null
  first: string | null
  words?: { next: string; first: string }
}

/** The way on in a list, and back to where it begins. */
export function Pager({ next, first, words = { next: 'Older', first: 'Newest first' } }: Props) {
  if (!next && !first) return null
  return (
    <nav className="pager" aria-label="More of this list">
      {first && <a href={first}>{words.first}</a>}
      {next && (
        <a href={next} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  )
}
