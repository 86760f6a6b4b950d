'use client'
import { useState } from 'react'
import { idle } from '#lib/action-state.ts'
import { urls } from '#lib/urls.ts'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useArticle } from '../store/article-context.client.tsx'
import { reach } from '../store/refuse.ts'
import { saveArticle } from '../store/save-article.ts'

/** Begins a new draft with the words of this article, and leads there. */
export function DuplicateDialog() {
  const { props, store } = useArticle()
  const [isBusy, setBusy] = useState(false)
  const { id, may } = props.article
  const make = async () => {
    setBusy(true)
    // Whoever may only read it copies what is on disk.
    if (may.revise && !(await saveArticle(store, props.actions, id))) {
      setBusy(false)
      return null
    }
    const answer = await reach(() => props.actions.duplicate(idle, { id }))
    setBusy(false)
    if (answer.status !== 'done' || !answer.result) return { ...answer, result: undefined }
    window.location.assign(urls.admin.article(answer.result))
    return null
  }
  return (
    <StepDialog
      steps={['duplicate']}
      title="Begin a new article with these words?"
      text="The new one is a draft of yours, with an address of its own. This one stays as it is."
      confirm="Duplicate it"
      isBusy={isBusy}
      onConfirm={make}
    />
  )
}
