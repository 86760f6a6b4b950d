'use client'
import { TextInput } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import { urls } from '#lib/urls.ts'
import type { SavedView } from '#lib/views/desk-queries.ts'

interface Props {
  views: SavedView[]
  /** How the list is narrowed now. */
  filter: Record<string, string>
  save: DeskAction<void>
  remove: DeskAction<void>
}

/** The viewer's own lists by name, and the way to keep the one that is shown. */
export function SavedViews({ views, filter, save, remove }: Props) {
  const router = useRouter()
  const shown = address(filter)
  const current = views.find((view) => address(view.filter) === shown)
  const isNarrowed = Object.keys(filter).length > 0
  if (!views.length && !isNarrowed) return null
  return (
    <nav aria-label="Saved views" className="saved-views">
      {views.map(({ name, filter: kept }) => (
        <a key={name} href={address(kept)} {...(name === current?.name ? { 'aria-current': 'page' as const } : {})}>
          {name}
        </a>
      ))}
      {current ? (
        <ConfirmButton
          action={remove}
          hidden={{ name: current.name }}
          label="Forget this view"
          title={`Forget “${current.name}”?`}
          text="The list is no longer kept under this name. No article changes."
          confirm="Forget it"
          onDone={router.refresh}
          button={{ size: 'compact-sm' }}
        />
      ) : isNarrowed ? (
        <ConfirmButton
          action={save}
          hidden={filter}
          label="Save this view"
          title="Save this view"
          text="The list as it is narrowed now, under a name of yours. Nobody else sees it."
          confirm="Save it"
          onDone={router.refresh}
          button={{ size: 'compact-sm' }}
        >
          {({ field }) => <TextInput label="Name" maxLength={60} data-autofocus {...field('name')} />}
        </ConfirmButton>
      ) : null}
    </nav>
  )
}

function address(filter: Record<string, string>): string {
  return urls.admin.articles(Object.fromEntries(Object.entries(filter).sort(([one], [other]) => one.localeCompare(other))))
}
