'use client'
import { MultiSelect, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { AiGrade } from '#lib/articles/content.ts'
import { fieldId } from '../fields/field-id.ts'
import { useArticle, useFault, useField } from '../store/article-context.client.tsx'
import { gradeChoices } from './kind-choices.ts'
import { ReviewRecord } from './review-record.client.tsx'

/** What the text is based on, who or what wrote it, and who reviewed it. */
export function ProvenancePanel() {
  const { choices } = useArticle()
  const [provenance, setProvenance] = useField('provenance')
  const [references] = useField('references')
  const effect = gradeChoices.find(({ value }) => value === provenance.grade)?.effect
  const change = (fields: Partial<typeof provenance>) => setProvenance({ ...provenance, ...fields })
  return (
    <Stack gap="sm">
      <Select
        id={fieldId('provenance.grade')}
        label="How the text was made"
        data={gradeChoices.map(({ value, label }) => ({ value, label }))}
        value={provenance.grade}
        allowDeselect={false}
        error={useFault('provenance.grade')}
        onChange={(grade) => grade && change({ grade: grade as AiGrade })}
      />
      <Text size="sm" aria-live="polite" className="grade-effect">
        {effect}
      </Text>
      <MultiSelect
        label="Based on"
        description="The sources that the whole text leans on."
        searchable
        data={references.map(({ key, title, url }) => ({ value: key, label: title || url || key }))}
        value={provenance.basedOn}
        nothingFoundMessage={references.length ? 'No such reference' : 'Add references first.'}
        onChange={(basedOn) => change({ basedOn })}
      />
      <TextInput
        id={fieldId('provenance.tool')}
        label="Tool"
        description="Which program, in words that a reader knows."
        value={provenance.tool}
        error={useFault('provenance.tool')}
        onChange={(event) => change({ tool: event.currentTarget.value })}
      />
      <Select
        id={fieldId('provenance.reviewedBy')}
        label="Reviewed by"
        description="The person who read it against its sources and answers for it."
        searchable
        clearable
        data={choices.people.map(({ id, name }) => ({ value: id, label: name }))}
        value={provenance.reviewedBy}
        error={useFault('provenance.reviewedBy')}
        onChange={(reviewedBy) => change({ reviewedBy })}
      />
      <ReviewRecord />
      <Textarea
        id={fieldId('provenance.note')}
        label="Note on how it was made"
        autosize
        minRows={2}
        value={provenance.note}
        error={useFault('provenance.note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </Stack>
  )
}
