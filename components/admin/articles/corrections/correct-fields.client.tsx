'use client'
import { Checkbox, Select, Text, Textarea, TextInput } from '@mantine/core'
import type { ChangeEvent } from 'react'
import type { Standing } from '#lib/corrections/find-standing.ts'
import { placeName } from '../checks/place-name.ts'
import { useScreen } from '../store/article-context.client.tsx'
import { boundTo, type CorrectForm } from './correct-form.ts'

/** What the two sides of each kind of note are called. */
const sides: Record<CorrectForm['class'], { was: string; isNow: string }> = {
  correction: { was: 'What was wrong', isNow: 'What is right' },
  clarification: { was: 'What could be misread', isNow: 'How it is meant' },
  'editors-note': { was: 'What was said', isNow: 'What holds now' },
}

interface Props {
  form: CorrectForm
  onForm: (form: CorrectForm) => void
  fault: (name: string) => string | undefined
  standing: Standing | null
}

/** What a note says: of which sentence, what was wrong, what is right, why, by which source, and where it stands. */
export function CorrectFields({ form, onForm, fault, standing }: Props) {
  const content = useScreen((state) => state.content)
  const isCorrection = form.class === 'correction'
  const sentences = standing?.sentences ?? []
  const chosen = sentences.findIndex(({ isNow }) => isNow === form.sentence)
  const field = (name: 'was' | 'isNow' | 'why' | 'wrong' | 'right' | 'noticedBy') => ({
    value: form[name],
    error: fault(name),
    onChange: (event: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) =>
      onForm({ ...form, [name]: event.currentTarget.value }),
  })
  const prose = { autosize: true, minRows: 2 }
  return (
    <>
      {sentences.length ? (
        <Select
          label="Sentence that was put right"
          description="It is marked in the text, and leads to this note."
          data={sentences.map(({ path, isNow }, index) => ({
            value: String(index),
            label: `${placeName(path, content)}: ${isNow.length > 90 ? `${isNow.slice(0, 90)}…` : isNow}`,
          }))}
          value={chosen < 0 ? null : String(chosen)}
          clearable
          onChange={(next) => {
            const meant = next === null ? undefined : sentences[Number(next)]
            onForm(meant ? boundTo(form, meant) : { ...form, sentence: '' })
          }}
        />
      ) : standing ? (
        <Text size="sm">
          Nothing in the text has changed since readers saw it last. If it is still wrong, put it right first.
        </Text>
      ) : null}
      <Textarea label={sides[form.class].was} {...prose} {...field('was')} />
      <Textarea label={sides[form.class].isNow} {...prose} {...field('isNow')} />
      <Textarea label="How it came about" {...prose} {...field('why')} />
      {content.references.length ? (
        <Select
          label="Source for it"
          data={content.references.map(({ key, title, publisher }) => ({
            value: key,
            label: [title || key, publisher].filter(Boolean).join(', '),
          }))}
          value={form.source || null}
          clearable
          searchable
          error={fault('source')}
          onChange={(next) => onForm({ ...form, source: next ?? '' })}
        />
      ) : null}
      <TextInput label="Noticed by" description="Only if they agree to be named." {...field('noticedBy')} />
      {isCorrection ? (
        <>
          <Checkbox
            label="It changes what the headline or the opening says"
            description="Then the note stands above the text, not below it."
            checked={form.atTop}
            onChange={(event) => onForm({ ...form, atTop: event.currentTarget.checked })}
          />
          <TextInput
            label="The wrong words"
            description="The fewest that only the error has: they are looked for everywhere."
            {...field('wrong')}
          />
          <TextInput label="The right words" {...field('right')} />
        </>
      ) : null}
    </>
  )
}
