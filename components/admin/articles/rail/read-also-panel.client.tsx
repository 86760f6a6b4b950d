'use client'
import { arrayMove } from '@dnd-kit/sortable'
import { Button, Stack, Text } from '@mantine/core'
import { SortableList } from '#components/ui/sortable-list.client.tsx'
import type { Pick } from '#lib/articles/desk-picks.ts'
import { showDay } from '#lib/dates.ts'
import { useArticle, useFault, useField, useScreen } from '../store/article-context.client.tsx'
import { PickSearch } from './pick-search.client.tsx'
import { SuggestionList } from './suggestions/suggestion-list.client.tsx'

const most = 20

/** What else to read, in the editor's order; below it what may belong there. */
export function ReadAlsoPanel() {
  const { store, props } = useArticle()
  const [picked, setPicked] = useField('readAlso')
  const picks = useScreen((state) => state.picks)
  const fault = useFault('readAlso')
  const add = (pick: Pick) => {
    store.set({ picks: { ...store.get().picks, [pick.id]: pick } })
    setPicked([...picked, pick.id])
  }
  const headline = (id: string | undefined) => (id && picks[id]?.headline) || 'An article that is not live'
  return (
    <Stack gap="md">
      {picked.length < most ? (
        <PickSearch without={[...picked, props.article.id]} onPick={add} />
      ) : (
        <Text size="sm">At most {most} articles stand here.</Text>
      )}
      {fault ? (
        <Text size="sm" c="red" role="alert">
          {fault}
        </Text>
      ) : null}
      {picked.length ? (
        <SortableList
          label="Picked for “Read also”"
          ids={picked}
          nameOf={(index) => headline(picked[index])}
          onMove={(from, to) => setPicked(arrayMove(picked, from, to))}
        >
          {(index) => {
            const id = picked[index]
            const pick = id ? picks[id] : undefined
            return (
              <div className="pick">
                <div>
                  <Text size="sm" fw={600}>
                    {headline(id)}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {pick ? `${pick.section}, ${showDay(pick.firstPublishedAt, props.site.timeZone)}` : 'Readers do not see it.'}
                  </Text>
                </div>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => setPicked(picked.filter((each) => each !== id))}
                  aria-label={`Remove ${headline(id)}`}
                >
                  Remove
                </Button>
              </div>
            )
          }}
        </SortableList>
      ) : (
        <Text size="sm" c="dimmed">
          Nothing picked. Readers see related articles that are found by topics and words in common.
        </Text>
      )}
      <SuggestionList picked={picked} most={most} onPick={add} />
    </Stack>
  )
}
