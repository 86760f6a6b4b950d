import './catalogue.css'

/** The ways on and back through a list that has more than a page. */
export function CatalogueMore({ start, next }: { start: string | null; next: string | null }) {
  if (!start && !next) return null
  return (
    <nav className="catalogue-more" aria-label="Pages of the list">
      {start ? <a href={start}>Back to the beginning</a> : null}
      {next ? <a href={next}>More</a> : null}
    </nav>
  )
}
