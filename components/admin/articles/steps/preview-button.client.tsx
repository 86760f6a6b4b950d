'use client'
import { Button } from '@mantine/core'
import { urls } from '#lib/urls.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { saveArticle } from '../store/save-article.ts'

/** Opens the article as readers will see it, with what was typed last. */
export function PreviewButton() {
  const { store, props } = useArticle()
  const open = async () => {
    // A window that opens after a wait counts as unwanted, so it opens first and is led on.
    const preview = window.open('', '_blank')
    const isSaved = await saveArticle(store, props.actions, props.article.id)
    if (!preview) return
    if (isSaved) preview.location.href = urls.admin.preview(props.article.id)
    else preview.close()
  }
  return (
    <Button size="sm" variant="default" onClick={() => void open()} title="Saves, and opens in a new tab">
      Preview
    </Button>
  )
}
