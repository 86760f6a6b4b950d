'use client'
import { MultiSelect } from '@mantine/core'
import { fieldId } from '../fields/field-id.ts'
import { useArticle, useFault, useField } from '../store/article-context.client.tsx'

/** Who signs the article, in the order in which they are chosen. */
export function BylinesField() {
  const { choices } = useArticle()
  const [bylines, setBylines] = useField('bylines')
  const known = choices.people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <MultiSelect
      id={fieldId('bylines')}
      label="Bylines"
      description="In the order in which they are chosen."
      searchable
      data={known}
      value={bylines}
      error={useFault('bylines')}
      nothingFoundMessage={known.length ? 'Nobody of this name' : 'There are no people yet. Add them under People.'}
      onChange={setBylines}
    />
  )
}
