import { Anchor } from '@mantine/core'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { showDay } from '#lib/dates.ts'
import type { WaitingArticle } from '#lib/sources/desk-queries.ts'
import { markNames } from '#lib/sources/source-mark.ts'
import { urls } from '#lib/urls.ts'
import { ClearForm } from './clear-form.client.tsx'
import './waiting-list.css'

/** The articles that wait because a source of theirs changed: what it was cited for, and the two ways out. */
export function WaitingList({ rows, zone, action }: { rows: WaitingArticle[]; zone: string; action: DeskAction<void> }) {
  return (
    <ul className="waiting-list">
      {rows.map(({ id, article, source, sentences, openedAt }) => (
        <li key={id}>
          <h2>
            <Anchor href={urls.admin.article(article.id)}>{article.headline}</Anchor>
          </h2>
          <p>
            {markNames[source.mark]}: <Anchor href={urls.admin.source(source.id)}>{source.title}</Anchor>. {source.note} Waiting
            since {showDay(openedAt, zone)}.
          </p>
          {[...new Set(sentences)].map((sentence) => (
            <blockquote key={sentence}>{sentence}</blockquote>
          ))}
          <ClearForm id={id} headline={article.headline} action={action} />
        </li>
      ))}
    </ul>
  )
}
