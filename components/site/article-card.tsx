import type { CardView } from '#lib/articles/cards.ts'
import { isoMoment, showDay } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'
import { Picture } from './picture.tsx'

interface Props {
  article: CardView
  zone: string
  level?: 2 | 3
  /** With its picture, as wide as `sizes` says. */
  sizes?: string
  isLead?: boolean
  /** Without the teaser, where there is little room. */
  isBrief?: boolean
  /** Without the name of its section, where all around it are of the same. */
  isAmongItsOwn?: boolean
}

/** A story on a list: its own headline and teaser, whole. */
export function ArticleCard({ article, zone, level = 3, sizes, isLead, isBrief, isAmongItsOwn }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className="card" lang={article.language}>
      {sizes && article.picture && (
        <div className="card-picture">
          <Picture picture={{ ...article.picture, alt: '' }} sizes={sizes} {...(isLead ? { isLead } : {})} />
        </div>
      )}
      <Heading>
        <a href={urls.article(article)}>{article.headline}</a>
      </Heading>
      {!isBrief && article.teaser && <p className="card-teaser">{article.teaser}</p>}
      <p className="card-line">
        {!isAmongItsOwn && (
          <>
            <a href={urls.section(article.section)}>{article.sectionName}</a> ·{' '}
          </>
        )}
        {article.label && `${article.label} · `}
        <time dateTime={isoMoment(article.publishedAt)}>{showDay(article.publishedAt, zone, article.language)}</time>
      </p>
    </article>
  )
}
