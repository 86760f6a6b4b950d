import type { ArticleView } from '#lib/articles/article-view.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import { urls } from '#lib/urls.ts'
import { Provenance } from './provenance.tsx'

/** Kicker, headline, standfirst, who wrote it, where and when, and how it was made. */
export function StoryHead({ article }: { article: ArticleView }) {
  const { section, kicker, label, headline, standfirst, authors, dateline, publishedAt, updatedAt, updateNote, zone, language } =
    article
  const corrected = article.corrections.find(({ madeAt }) => madeAt === updatedAt)
  return (
    <header className="story-head">
      <p className="kicker">
        <a href={urls.section(section.slug)}>{section.name}</a>
        {kicker && ` · ${kicker}`}
        {label && <span className="label">{label}</span>}
      </p>
      <h1>{headline || 'Without a headline'}</h1>
      {standfirst && <p className="standfirst">{standfirst}</p>}
      <div className="by">
        {authors.length > 0 && (
          <p>
            By{' '}
            {authors.map((author, index) => (
              <span key={author.id}>
                {index > 0 && (index === authors.length - 1 ? ' and ' : ', ')}
                <a href={urls.person(author.slug)} rel="author">
                  <strong>{author.name}</strong>
                </a>
              </span>
            ))}
          </p>
        )}
        <p className="quiet">
          {dateline && `${dateline} · `}
          {publishedAt === null ? 'Not published' : <Moment said="Published" at={publishedAt} zone={zone} language={language} />}
        </p>
        {updatedAt !== null && (
          <p className="quiet">
            <Moment said="Updated" at={updatedAt} zone={zone} language={language} />
            {updateNote && `: ${updateNote}`}
            {corrected && (
              <>
                : <a href={`#correction-${corrected.id}`}>see the {corrected.label.toLowerCase()}</a>
              </>
            )}
          </p>
        )}
        <Provenance provenance={article.provenance} />
      </div>
    </header>
  )
}

function Moment({ said, at, zone, language }: { said: string; at: number; zone: string; language: string }) {
  return (
    <>
      {said} <time dateTime={isoMoment(at)}>{showMoment(at, zone, language)}</time>
    </>
  )
}
