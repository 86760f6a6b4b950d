'use client'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { PictureView } from '#lib/articles/desk-choices.ts'
import { keepInLibrary } from './keep-in-library.ts'

interface Props {
  picture: PictureView
  said: { alt: string; credit: string }
  onKept: (picture: PictureView) => void
}

/** Offers to take the description and the credit of an article into the library, where they differ from it. */
export function KeepWords({ picture, said, onKept }: Props) {
  const [outcome, setOutcome] = useState('')
  const [isBusy, setBusy] = useState(false)
  // An empty field says nothing that the library could learn.
  const alt = said.alt.trim() || picture.alt
  const credit = said.credit.trim() || picture.credit
  const isOther = alt !== picture.alt || credit !== picture.credit
  const keep = async () => {
    setBusy(true)
    const answer = await keepInLibrary({ id: picture.id, alt, credit, known: { alt: picture.alt, credit: picture.credit } })
    setBusy(false)
    if ('refused' in answer) return setOutcome(answer.refused)
    setOutcome('The library says so too now.')
    onKept({ ...picture, ...answer.picture })
  }
  if (!picture.mayDescribe || (!isOther && !outcome)) return null
  return (
    <div className="keep-words">
      {isOther ? (
        <Button size="compact-xs" variant="default" loading={isBusy} onClick={() => void keep()}>
          {picture.alt || picture.credit ? 'Change it in the library too' : 'Keep it in the library too'}
        </Button>
      ) : null}
      <Text size="xs" c="dimmed" role="status">
        {outcome || 'The library says something else of this picture.'}
      </Text>
    </div>
  )
}
