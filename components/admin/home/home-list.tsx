import type { ReactNode } from 'react'
import { isoMoment, showMoment } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'

export interface HomeLine {
  id: string
  headline: string
  /** The section, or who began it. */
  beside: string
  at: number
}

interface Props {
  title: string
  lines: HomeLine[]
  zone: string
  /** Said where the list has nothing. */
  empty: ReactNode
  /** Where the whole list is. */
  all?: { href: string; label: string }
  /** It must be seen to. */
  isUrgent?: boolean
}

const most = 5

/** A few articles that stand alike, and the way to all of them. */
export function HomeList({ title, lines, zone, empty, all, isUrgent = false }: Props) {
  return (
    <section className={isUrgent ? 'home-list is-urgent' : 'home-list'}>
      <h2>{title}</h2>
      {lines.length ? (
        <ul>
          {lines.slice(0, most).map(({ id, headline, beside, at }) => (
            <li key={id}>
              <a href={urls.admin.article(id)}>{headline || 'Without a headline'}</a>
              <p>
                {beside} · <time dateTime={isoMoment(at)}>{showMoment(at, zone)}</time>
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="home-empty">{empty}</p>
      )}
      {lines.length && all ? <a href={all.href}>{all.label}</a> : null}
    </section>
  )
}
