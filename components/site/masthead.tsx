import { isoMoment, showWeekday } from '#lib/dates.ts'
import type { SectionView } from '#lib/sections/queries.ts'
import { urls } from '#lib/urls.ts'
import { Part } from './part.tsx'
import { SearchForm } from './search-form.tsx'

interface Props {
  site: { name: string; tagline: string; timeZone: string; language: string }
  sections: SectionView[]
  now: Date
  /** What the head itself rests on. */
  tags: string[]
}

/** The head of every page. The date is the only thing on a reader page that the clock moves, so it is a part. */
export function Masthead({ site, sections, now, tags }: Props) {
  const at = now.getTime()
  return (
    <header>
      <Part name="masthead" tags={tags}>
        <div className="masthead">
          <div className="wrap">
            <p className="masthead-name">
              <a href={urls.front()}>{site.name}</a>
            </p>
            <p className="quiet">
              <time dateTime={isoMoment(at).slice(0, 10)}>{showWeekday(at, site.timeZone, site.language)}</time>
            </p>
            {site.tagline && <p className="masthead-tagline">{site.tagline}</p>}
          </div>
        </div>
      </Part>
      <nav className="menu" aria-label="Sections">
        <div className="wrap">
          <ul role="list">
            {sections.map(({ id, slug, name }) => (
              <li key={id}>
                <a href={urls.section(slug)}>{name}</a>
              </li>
            ))}
            <li>
              <a href={urls.latest()}>Latest</a>
            </li>
          </ul>
          <SearchForm />
        </div>
      </nav>
    </header>
  )
}
