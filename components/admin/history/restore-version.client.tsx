'use client'
import { useRouter } from 'next/navigation'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { Saved } from '#lib/articles/draft.ts'
import { urls } from '#lib/urls.ts'

export type RestoreVersionAction = DeskAction<Saved>

interface Props {
  action: RestoreVersionAction
  article: { id: string; version: number }
  revision: { id: string; seq: number }
  when: string
}

/** Makes an earlier revision the working copy again, after a question. */
export function RestoreVersion({ action, article, revision, when }: Props) {
  const router = useRouter()
  return (
    <ConfirmButton
      action={action}
      hidden={{ id: article.id, version: article.version, revisionId: revision.id }}
      label="Restore this version"
      title={`Go back to revision ${revision.seq}?`}
      text={`The text of ${when} becomes the working copy, as a new revision. What is there now stays in this list, and readers see no change until you publish.`}
      confirm={`Restore revision ${revision.seq}`}
      onDone={() => router.push(urls.admin.article(article.id))}
      button={{ size: 'xs' }}
    />
  )
}
