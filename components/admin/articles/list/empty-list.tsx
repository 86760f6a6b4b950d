import { Button } from '@mantine/core'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { ArticleFilter } from '#lib/articles/desk-list-queries.ts'
import { urls } from '#lib/urls.ts'

/** Why the list is empty, and the way out. */
export function EmptyList({ filter, hasAny }: { filter: ArticleFilter; hasAny: boolean }) {
  const isNarrowed = Boolean(filter.section || filter.topic || filter.source || filter.author || filter.words || filter.after)
  if (isNarrowed) {
    return (
      <EmptyState
        action={
          <Button component="a" variant="default" href={urls.admin.articles()}>
            Show all articles
          </Button>
        }
      >
        No article fits these filters.
      </EmptyState>
    )
  }
  if (filter.status === 'trash') return <EmptyState>The trash is empty. What is moved here stays for 30 days.</EmptyState>
  if (hasAny) return <EmptyState>No article stands here now.</EmptyState>
  return (
    <EmptyState
      action={
        <Button component="a" href={urls.admin.newArticle()}>
          Write the first article
        </Button>
      }
    >
      Nothing has been written yet.
    </EmptyState>
  )
}
