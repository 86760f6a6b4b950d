'use client'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Choice } from '#lib/articles/desk-choices.ts'
import type { Act } from './acts.ts'

export interface SeveralChoices {
  sections: Choice[]
  topics: Choice[]
  mayPublish: boolean
}

interface Props extends SeveralChoices {
  isTrash: boolean
  onAct: (act: Act, more?: { sectionId?: string; topicId?: string }) => void
}

/** What can be done with the selected articles. */
export function SeveralSteps({ sections, topics, mayPublish, isTrash, onAct }: Props) {
  const [sectionId, setSection] = useState('')
  const [topicId, setTopic] = useState('')
  if (isTrash) {
    return (
      <Button size="xs" variant="default" onClick={() => onAct('take-out')}>
        Restore
      </Button>
    )
  }
  return (
    <>
      <div className="several-pair">
        <Choose label="Section" choices={sections} value={sectionId} onChange={setSection} />
        <Button size="xs" variant="default" disabled={!sectionId} onClick={() => onAct('section', { sectionId })}>
          Move
        </Button>
      </div>
      {topics.length ? (
        <div className="several-pair">
          <Choose label="Topic" choices={topics} value={topicId} onChange={setTopic} />
          <Button size="xs" variant="default" disabled={!topicId} onClick={() => onAct('add-topic', { topicId })}>
            Add
          </Button>
          <Button size="xs" variant="default" disabled={!topicId} onClick={() => onAct('drop-topic', { topicId })}>
            Remove
          </Button>
        </div>
      ) : null}
      <Button size="xs" variant="default" onClick={() => onAct('submit')}>
        Submit for review
      </Button>
      {mayPublish ? (
        <Button size="xs" variant="default" onClick={() => onAct('publish')}>
          Publish
        </Button>
      ) : null}
      <Button size="xs" variant="default" onClick={() => onAct('trash')}>
        Move to trash
      </Button>
    </>
  )
}

interface ChooseProps {
  label: string
  choices: Choice[]
  value: string
  onChange: (id: string) => void
}

function Choose({ label, choices, value, onChange }: ChooseProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={`${label} for the selected articles`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: `${label} …` }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}
