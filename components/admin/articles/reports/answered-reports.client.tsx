'use client'
import { Checkbox } from '@mantine/core'
import { useArticle } from '../store/article-context.client.tsx'

interface Props {
  /** The reports that this correction answers. */
  chosen: string[]
  onChosen: (chosen: string[]) => void
}

/** Which of the readers' reports a correction answers: they are closed with it. */
export function AnsweredReports({ chosen, onChosen }: Props) {
  const { open } = useArticle().props.reports
  if (!open.length) return null
  return (
    <Checkbox.Group label="Reports that it answers" description="They are closed with it." value={chosen} onChange={onChosen}>
      {open.map(({ id, wrong }) => (
        <Checkbox key={id} value={id} size="sm" mt="xs" label={wrong.length > 160 ? `${wrong.slice(0, 160)}…` : wrong} />
      ))}
    </Checkbox.Group>
  )
}
