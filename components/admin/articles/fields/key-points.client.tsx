'use client'
import { arrayMove } from '@dnd-kit/sortable'
import { Button, Fieldset, MultiSelect, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { SortableList } from '#components/ui/sortable-list.client.tsx'
import { type KeyPoint, withSupports } from '#lib/articles/key-point.ts'
import { limits } from '#lib/articles/limits.ts'
import { numberOf, useNumbering } from '../references/use-numbering.client.ts'
import { useField, useScreen } from '../store/article-context.client.tsx'
import { fieldId } from './field-id.ts'
import { PointWords } from './point-words.client.tsx'

/** What a reader should take away, each point bound to the sources that it rests on. */
export function KeyPoints() {
  const [points, setPoints] = useField('keyPoints')
  const [ids, setIds] = useState(() => points.map(() => crypto.randomUUID()))
  const change = (next: KeyPoint[], nextIds = ids) => {
    setIds(nextIds)
    setPoints(next)
  }
  const add = () => {
    change([...points, { text: '', cites: [] }], [...ids, crypto.randomUUID()])
    setTimeout(() => document.getElementById(fieldId(`keyPoints.${points.length}.text`))?.focus(), 0)
  }
  const remove = (index: number) => change(points.toSpliced(index, 1), ids.toSpliced(index, 1))
  return (
    <Fieldset legend="Key points" variant="unstyled">
      <SortableList
        label="Key points"
        ids={ids.slice(0, points.length)}
        nameOf={(index) => `key point ${index + 1}`}
        onMove={(from, to) => change(arrayMove(points, from, to), arrayMove(ids, from, to))}
      >
        {(index) => {
          const point = points[index]
          return point ? (
            <KeyPointFields
              point={point}
              index={index}
              onChange={(next) => change(points.with(index, next))}
              onRemove={() => remove(index)}
            />
          ) : null
        }}
      </SortableList>
      {points.length < limits.keyPoints ? (
        <Button variant="default" size="xs" onClick={add}>
          Add a key point
        </Button>
      ) : (
        <Text size="sm">{`An article has at most ${limits.keyPoints} key points.`}</Text>
      )}
    </Fieldset>
  )
}

interface FieldsProps {
  point: KeyPoint
  index: number
  onChange: (point: KeyPoint) => void
  onRemove: () => void
}

function KeyPointFields({ point, index, onChange, onRemove }: FieldsProps) {
  const [references] = useField('references')
  const numbering = useNumbering()
  const fault = useScreen(({ errors }) => Object.entries(errors).find(([path]) => path.startsWith(`keyPoints.${index}.`))?.[1])
  const choices = references.map(({ key, title, url }) => ({
    value: key,
    label: `${numberOf(numbering, key) ?? '–'} ${title || url || key}`,
  }))
  return (
    <div className="key-point">
      <Textarea
        id={fieldId(`keyPoints.${index}.text`)}
        aria-label={`Key point ${index + 1}`}
        autosize
        value={point.text}
        error={fault}
        onChange={(event) => onChange({ ...point, text: event.currentTarget.value })}
      />
      <div className="key-point-foot">
        <MultiSelect
          aria-label={`Sources of key point ${index + 1}`}
          placeholder={point.cites.length ? '' : 'Rests on…'}
          size="xs"
          searchable
          data={choices}
          value={point.cites}
          nothingFoundMessage="No such reference"
          onChange={(cites) => onChange(withSupports({ ...point, cites }, point.supports ?? []))}
        />
        <Button size="compact-xs" variant="subtle" onClick={onRemove} aria-label={`Remove key point ${index + 1}`}>
          Remove
        </Button>
      </div>
      <PointWords point={point} index={index} onChange={onChange} />
    </div>
  )
}
