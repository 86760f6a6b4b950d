import { Button } from '@mantine/core'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { LibraryShow } from '#lib/media/library-show.ts'
import { urls } from '#lib/urls.ts'
import type { Narrowed } from './library-narrowed.ts'

interface Props extends Narrowed {
  isLater: boolean
  hasAny: boolean
}

const none: Record<LibraryShow, string> = {
  mine: 'You have added no picture yet.',
  used: 'No picture is in use.',
  unused: 'Every picture is in use.',
  undescribed: 'Every picture is described.',
  uncredited: 'Every picture has a credit and a licence.',
  rights: 'No picture’s rights have ended or end within thirty days.',
  machine: 'No picture is marked as made by a machine.',
}

/** Why no picture is shown, and the way out. */
export function LibraryEmpty({ q, show, shape, isLater, hasAny }: Props) {
  if (!hasAny) return <EmptyState>There is no picture here yet. The first one that is uploaded shows up here.</EmptyState>
  const sentence = isLater
    ? 'There is no picture after this one.'
    : q
      ? `No picture here has “${q}” in its words or its name.`
      : shape
        ? 'No picture here has this shape.'
        : ''
  return (
    <EmptyState
      action={
        <Button component="a" variant="default" href={urls.admin.media()}>
          Show all pictures
        </Button>
      }
    >
      {sentence || (show ? none[show] : 'There is no picture here.')}
    </EmptyState>
  )
}
