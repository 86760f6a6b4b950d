'use client'
import { Button } from '@mantine/core'
import { urls } from '#lib/urls.ts'
import { useArticle } from '../store/article-context.client.tsx'

/** The way to every revision of the article. */
export function HistoryButton() {
  const { props } = useArticle()
  return (
    <Button component="a" href={urls.admin.articleHistory(props.article.id)} size="sm" variant="subtle">
      History
    </Button>
  )
}
