import type { ArticleView } from '#lib/articles/article-view.ts'
import { articleItem } from '#lib/feeds/feed-item.ts'
import type { PreviewForm } from '#lib/previews/forms.ts'
import { readAloud } from '#lib/previews/read-aloud.ts'
import { urls } from '#lib/urls.ts'
import { ArticleStory } from '../article/article-story.tsx'
import { Picture } from '../picture.tsx'

interface Props {
  article: ArticleView
  form: PreviewForm
  site: { name: string; origin: string }
}

/** An article as somebody meets it who does not read its page on a wide screen. */
export function ArticleAs({ article, form, site }: Props) {
  switch (form) {
    case 'phone':
      return (
        <main id="content" className="wrap">
          <iframe className="preview-phone" title="The page on a phone" src={urls.admin.preview(article.id, 'page')} />
        </main>
      )
    case 'print':
      return (
        <main id="content" className="wrap">
          <iframe className="preview-paper" title="The page on paper" src={urls.admin.previewOnPaper(article.id)} />
        </main>
      )
    case 'social':
      return <SocialCard article={article} site={site} />
    case 'search':
      return <SearchResult article={article} site={site} />
    case 'feed':
      return <FeedItem article={article} site={site} />
    case 'aloud':
      return <ReadAloud article={article} />
    default:
      return <ArticleStory article={article} />
  }
}

function SocialCard({ article, site }: Omit<Props, 'form'>) {
  const { social, headline, standfirst, lead } = article
  return (
    <main id="content" className="wrap">
      <h1 className="preview-title">Social card</h1>
      <div className="preview-card">
        {lead ? (
          <Picture picture={lead} sizes="32rem" />
        ) : (
          <p className="preview-hint">Without a lead picture the headline is drawn.</p>
        )}
        <p>{new URL(site.origin).hostname}</p>
        <p>
          <strong>{social.title || headline}</strong>
        </p>
        <p>{social.description || standfirst}</p>
      </div>
    </main>
  )
}

function SearchResult({ article, site }: Omit<Props, 'form'>) {
  const { search, headline, standfirst, section, slug } = article
  const title = search.title || headline
  const description = search.description || standfirst
  return (
    <main id="content" className="wrap">
      <h1 className="preview-title">Search result</h1>
      <div className="preview-card">
        <p>
          {site.name} · {site.origin + urls.article({ section: section.slug, slug })}
        </p>
        <p>
          <strong>{cut(title, 60)}</strong>
        </p>
        <p>{cut(description, 160) || 'Without a description a search engine takes some words of the text.'}</p>
      </div>
      <p className="preview-hint">
        The title has {title.length} characters, of which about 60 are shown; the description {description.length}, of about 160.
      </p>
    </main>
  )
}

function FeedItem({ article, site }: Omit<Props, 'form'>) {
  const { title, summary, html, page } = articleItem(article, site.origin)
  return (
    <main id="content" className="wrap">
      <h1 className="preview-title">Feed item</h1>
      <div className="preview-card">
        <p>
          <strong>{title}</strong>
        </p>
        <p>{page}</p>
        <p>{summary}</p>
        {/* As a feed reader shows it: without our styles, and with no power to do anything. */}
        <iframe className="preview-feed" title="The item’s text" sandbox="" srcDoc={html} />
      </div>
    </main>
  )
}

function ReadAloud({ article }: Pick<Props, 'article'>) {
  return (
    <main id="content" className="wrap">
      <h1 className="preview-title">Read aloud</h1>
      <ol className="preview-aloud" lang={article.language}>
        {readAloud(article).map(({ role, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: it is rendered once
          <li key={index}>
            <span>{role}</span> {text}
          </li>
        ))}
      </ol>
    </main>
  )
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()} …` : text
}
