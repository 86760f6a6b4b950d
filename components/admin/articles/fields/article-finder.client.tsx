'use client'
import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import { FindBar } from '#components/admin/editor/find/find-bar.client.tsx'
import { placeName } from '../checks/place-name.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { fieldId } from './field-id.ts'

const searched = ['headline', 'standfirst', 'summary', 'kicker', 'cardHeadline', 'teaser'] as const

/** Finds and replaces in the text and in the fields around it. */
export function ArticleFinder({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { store } = useArticle()
  // As one value, so that what is typed in the text draws nothing here.
  const texts = useScreen(({ content }) => JSON.stringify(searched.map((path) => ({ path, text: content[path] }))))
  const fields = useMemo(() => JSON.parse(texts) as { path: string; text: string }[], [texts])
  const show = (path: string) => {
    document.getElementById(fieldId(path))?.scrollIntoView({ block: 'center' })
    return placeName(path, store.get().content)
  }
  return <FindBar editor={editor} fields={fields} setFields={(next) => store.change(next)} showField={show} onClose={onClose} />
}
