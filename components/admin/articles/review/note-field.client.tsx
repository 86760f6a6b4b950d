'use client'
import { Select, Textarea } from '@mantine/core'
import { useArticle } from '../store/article-context.client.tsx'

interface Props {
  label: string
  note: string
  onNote: (note: string) => void
  error: string | undefined
}

/** A few words to go with a step. */
export function NoteField({ label, note, onNote, error }: Props) {
  return (
    <Textarea
      label={label}
      data-autofocus
      autosize
      minRows={2}
      value={note}
      error={error}
      onChange={(event) => onNote(event.currentTarget.value)}
    />
  )
}

/** Who is asked to read it; nobody in particular stands first. */
export function ReviewerField({
  to,
  onTo,
  error,
}: {
  to: string | null
  onTo: (to: string | null) => void
  error: string | undefined
}) {
  const { reviewers } = useArticle().props.review
  return (
    <Select
      label="For"
      placeholder="Any editor"
      clearable
      clearButtonProps={{ 'aria-label': 'For any editor' }}
      data={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
      value={to}
      error={error}
      onChange={onTo}
    />
  )
}
