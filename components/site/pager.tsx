/** The way on in a list, and back to where it begins. */
export function Pager({ next, first }: { next: string | null; first: string | null }) {
  if (!next && !first) return null
  return (
    <nav className="pager" aria-label="More of this list">
      {first && <a href={first}>Newest first</a>}
      {next && (
        <a href={next} rel="next">
          Older
        </a>
      )}
    </nav>
  )
}
