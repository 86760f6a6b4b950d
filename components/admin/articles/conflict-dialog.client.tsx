'use client'
import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type Clash, mergeContent, type Whose } from '#lib/articles/merge/merge-content.ts'
import type { Conflict } from '#lib/articles/open-article.ts'
import { showMoment } from '#lib/dates.ts'
import { clashText } from './clash-text.ts'
import { fieldLabels } from './differing-fields.ts'
import { useArticle, useScreen } from './store/article-context.client.tsx'
import { saveArticle } from './store/save-article.ts'
import { TextsSideBySide } from './texts-side-by-side.tsx'
import { useNames } from './use-names.client.ts'
import './conflict-dialog.css'

/** Shown when somebody else saved first and both changed the same: both texts, and a choice for each place. */
export function ConflictDialog() {
  const conflict = useScreen((state) => state.conflict)
  return conflict ? <Compare key={conflict.version} conflict={conflict} /> : null
}

function Compare({ conflict }: { conflict: Conflict }) {
  const { store, props } = useArticle()
  const [{ clashes, settle }] = useState(() => mergeContent(store.get().saved, store.get().content, conflict.content))
  const [chosen, setChosen] = useState<Record<string, Whose>>({})
  const { saving } = store.get()
  const onDisk = { conflict: null, version: conflict.version, saved: conflict.content, savedAt: conflict.at, notice: null }
  const keep = () => {
    store.replace(settle(chosen), { ...onDisk, saving: { ...saving, trouble: null } })
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
          Their text was saved on {showMoment(conflict.at, props.site.timeZone)}. What only one of you changed is put together
          already; these are the places that both of you changed. Whatever you choose, both texts stay in the history.
        </Text>
        {clashes.map((clash) => (
          <Choice
            key={clash.id}
            clash={clash}
            by={conflict.by}
            whose={chosen[clash.id] ?? firstChoice(clash)}
            onChoose={(whose) => setChosen({ ...chosen, [clash.id]: whose })}
          />
        ))}
        <Group gap="sm">
          <Button onClick={keep}>Save what is chosen</Button>
          <Button
            variant="default"
            onClick={() => store.replace(conflict.content, { ...onDisk, saving: { ...saving, trouble: null } })}
          >
            Take all of theirs
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

interface ChoiceProps {
  clash: Clash
  by: string
  whose: Whose
  onChoose: (whose: Whose) => void
}

function Choice({ clash, by, whose, onChoose }: ChoiceProps) {
  const nameOf = useNames()
  const label = fieldLabels[clash.field]
  const ways = [
    { value: 'mine' as const, label: 'Keep mine' },
    { value: 'theirs' as const, label: 'Take theirs' },
    ...(clash.isStretch ? [{ value: 'both' as const, label: 'Keep both' }] : []),
  ]
  const texts = [
    { title: 'Yours', text: clashText(clash, clash.mine, nameOf), isChosen: whose !== 'theirs' },
    { title: by, text: clashText(clash, clash.theirs, nameOf), isChosen: whose !== 'mine' },
  ]
  return (
    <section className="difference" aria-label={label}>
      <Group justify="space-between" gap="xs">
        <Text fw={650}>{label}</Text>
        <SegmentedControl size="xs" aria-label={`Whose ${label.toLowerCase()}`} value={whose} onChange={onChoose} data={ways} />
      </Group>
      <TextsSideBySide texts={texts} />
    </section>
  )
}

function firstChoice({ isStretch, base }: Clash): Whose {
  return isStretch && Array.isArray(base) && base.length === 0 ? 'both' : 'mine'
}
