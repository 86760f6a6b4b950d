'use client'
import { Button } from '@mantine/core'
import { fieldId } from '../fields/field-id.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'

/** Opens the text of a source beside the article; says whether there is one. */
export function SourceTextButton({ sourceKey: key, name }: { sourceKey: string; name: string }) {
  const { store } = useArticle()
  const isThere = useScreen(({ texts }) => texts.some((text) => text.key === key))
  return (
    <Button
      id={fieldId(`texts.${key}`)}
      size="compact-xs"
      variant="default"
      onClick={() => store.set({ shownText: { key, passage: '' } })}
      aria-label={`${isThere ? 'Source text' : 'Attach the source text'} of ${name}`}
    >
      {isThere ? 'Source text ✓' : 'Source text'}
    </Button>
  )
}
