import type { ReactNode } from 'react'
import type { ArticleView } from '#lib/articles/article-view.ts'
import { urls } from '#lib/urls.ts'
import { ArticleCard } from '../article-card.tsx'
import { Picture } from '../picture.tsx'
import { Body } from './body.tsx'
import { Caption } from './body-picture.tsx'
import { Citations } from './citations.tsx'
import { CiteThis } from './cite-this.tsx'
import { Corrections } from './corrections.tsx'
import { HistoryLinks } from './history-links.tsx'
import { HowChecked } from './how-checked.tsx'
import { References } from './references.tsx'
import { StoryHead } from './story-head.tsx'

/** The article page, from kicker to "Read also". The preview shows a draft by the very same code. */
export function ArticleStory({ article, citation, rail }: { article: ArticleView; citation?: string; rail?: ReactNode }) {
  const { lead, keyPoints, references, summary, topics, zone, language, corrections, readAlso } = article
  return (
    <main id="content" className="wrap">
      <article className="story" lang={language}>
        <StoryHead article={article} />
        <div className="story-grid">
          <div className="story-column">
            <Corrections {...{ corrections, references, zone, language }} place="top" />
            {lead && (
              <figure className="figure lead-figure">
                <Picture picture={lead} sizes="(min-width: 73.75rem) 53.25rem, (min-width: 42rem) 38rem, 92vw" isLead />
                <Caption caption={lead.caption} credit={lead.credit} licence={lead.licence} />
              </figure>
            )}
            {keyPoints.length > 0 && (
              <section className="key-points" aria-labelledby="points-h">
                <h2 id="points-h">Key points</h2>
                <ol>
                  {keyPoints.map(({ text, markers }) => (
                    <li key={text}>
                      {text}
                      <Citations markers={markers} references={references} />
                    </li>
                  ))}
                </ol>
              </section>
            )}
            <Body body={article.body} shown={article} />
            {summary && (
              <section className="summary" aria-labelledby="summary-h">
                <h2 id="summary-h">Summary</h2>
                <p>{summary}</p>
              </section>
            )}
            <Corrections {...{ corrections, references, zone, language }} place="end" />
            {citation && <HistoryLinks address={{ section: article.section.slug, slug: article.slug }} />}
            <References references={references} language={language} />
            <HowChecked article={article} />
            {citation && <CiteThis address={{ section: article.section.slug, slug: article.slug }} citation={citation} />}
            {topics.length > 0 && (
              <nav className="topics" aria-label="Topics">
                {topics.map(({ id, slug, name }) => (
                  <a key={id} href={urls.topic(slug)} rel="tag">
                    {name}
                  </a>
                ))}
              </nav>
            )}
          </div>
          <div className="story-rail">
            {readAlso.length > 0 && (
              <aside className="aside-list" aria-labelledby="also-h">
                <h2 id="also-h" className="rail-head">
                  Read also
                </h2>
                <ul role="list" className="rail">
                  {readAlso.map((card) => (
                    <li key={card.id}>
                      <ArticleCard article={card} zone={zone} />
                    </li>
                  ))}
                </ul>
              </aside>
            )}
            {rail}
          </div>
        </div>
      </article>
    </main>
  )
}
