import { urls } from '#lib/urls.ts'

interface Props {
  site: { name: string; footer: string }
  pages: readonly { slug: string; title: string }[]
}

/** The foot of every page: who we are and how we work. */
export function Foot({ site, pages }: Props) {
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={`About ${site.name}`}>
          <ul role="list">
            {pages.map(({ slug, title }) => (
              <li key={slug}>
                <a href={urls.about(slug)}>{title}</a>
              </li>
            ))}
            <li>
              <a href={urls.people()}>People</a>
            </li>
            <li>
              <a href={urls.topics()}>Topics</a>
            </li>
            <li>
              <a href={urls.corrections()}>Corrections</a>
            </li>
            <li>
              <a href={urls.sources()}>Sources</a>
            </li>
            <li>
              <a href={urls.feed(urls.front(), 'feed.xml')}>Feed</a>
            </li>
          </ul>
        </nav>
        {site.footer && <p>{site.footer}</p>}
        <p>{site.name} is published with Colophon. Every number in a text leads to its source.</p>
      </div>
    </footer>
  )
}
