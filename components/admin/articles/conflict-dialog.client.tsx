'use client'
import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { Conflict } from '#lib/articles/open-article.ts'
import { showMoment } from '#lib/dates.ts'
import { differingFields, type FieldName } from './differing-fields.ts'
import { useArticle, useScreen } from './store/article-context.client.tsx'
import { saveArticle } from './store/save-article.ts'
import './conflict-dialog.css'

/** Shown when somebody else saved first: both texts by field, and a choice for each. */
export function ConflictDialog() {
  const conflict = useScreen((state) => state.conflict)
  return conflict ? <Compare key={conflict.version} conflict={conflict} /> : null
}

function Compare({ conflict }: { conflict: Conflict }) {
  const { store, choices, props } = useArticle()
  const mine = store.get().content
  const [theirs, setTheirs] = useState<ReadonlySet<FieldName>>(new Set())
  const names = new Map([...choices.sections, ...choices.topics, ...choices.people].map(({ id, name }) => [id, name]))
  const picks = store.get().picks
  const differences = differingFields(mine, conflict.content, (id) => names.get(id) ?? picks[id]?.headline ?? id)
  const choose = (field: FieldName, whose: string) => {
    const next = new Set(theirs)
    if (whose === 'theirs') next.add(field)
    else next.delete(field)
    setTheirs(next)
  }
  const base = { conflict: null, version: conflict.version, saved: conflict.content, savedAt: conflict.at, notice: null }
  const keep = (fields: ReadonlySet<FieldName>) => {
    const taken = Object.fromEntries([...fields].map((field) => [field, conflict.content[field]])) as Partial<ArticleContent>
    store.replace({ ...mine, ...taken }, base)
    void saveArticle(store, props.actions, props.article.id)
  }
  return (
    <Modal
      opened
      onClose={() => store.set({ conflict: null })}
      title={`${conflict.by} saved this article before you`}
      size="80rem"
      closeButtonProps={{ 'aria-label': 'Close, and decide later' }}
    >
      <Stack gap="md">
        <Text>
          Their text was saved on {showMoment(conflict.at, props.site.timeZone)}. Yours is kept in the history too, whatever you
          choose. These fields differ:
        </Text>
        {differences.map(({ field, label, mine: own, theirs: other }) => (
          <section key={field} className="difference" aria-label={label}>
            <Group justify="space-between" gap="xs">
              <Text fw={650}>{label}</Text>
              <SegmentedControl
                size="xs"
                aria-label={`Whose ${label.toLowerCase()}`}
                value={theirs.has(field) ? 'theirs' : 'mine'}
                onChange={(whose) => choose(field, whose)}
                data={[
                  { value: 'mine', label: 'Keep mine' },
                  { value: 'theirs', label: 'Take theirs' },
                ]}
              />
            </Group>
            <div className="difference-texts">
              <div data-chosen={!theirs.has(field)}>
                <strong>Yours</strong>
                <p>{own || 'Nothing'}</p>
              </div>
              <div data-chosen={theirs.has(field)}>
                <strong>{conflict.by}</strong>
                <p>{other || 'Nothing'}</p>
              </div>
            </div>
          </section>
        ))}
        {differences.length ? null : <Text>The two texts say the same.</Text>}
        <Group gap="sm">
          <Button onClick={() => keep(theirs)}>Save what is chosen</Button>
          <Button variant="default" onClick={() => keep(new Set())}>
            Keep all of mine
          </Button>
          <Button variant="default" onClick={() => store.replace(conflict.content, base)}>
            Take all of theirs
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
