'use client'
import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { idle } from '#lib/action-state.ts'
import type { Choice } from '#lib/articles/desk-choices.ts'
import { fieldId } from '../fields/field-id.ts'
import { useArticle, useFault, useField } from '../store/article-context.client.tsx'
import { reach } from '../store/refuse.ts'

const adding = '+'

/** What the article is about. Who may change topics can make one here, by typing a name that is none yet. */
export function TopicsField() {
  const { choices, props } = useArticle()
  const [topics, setTopics] = useField('topics')
  const [made, setMade] = useState<Choice[]>([])
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState('')
  const fault = useFault('topics')
  // A topic that was made here comes back with the choices when the page is asked anew; twice would be an error.
  const known = [...choices.topics, ...made.filter(({ id }) => !choices.topics.some((topic) => topic.id === id))]
  const name = typed.trim()
  const isNew = name.length > 1 && !known.some((topic) => topic.name.toLowerCase() === name.toLowerCase())
  const options = known.map((topic) => ({ value: topic.id, label: topic.name }))
  const change = async (values: string[]) => {
    setRefused('')
    if (!values.includes(adding)) return setTopics(values)
    const answer = await reach<Choice>(() => props.actions.addTopic(idle, { name }))
    const topic = answer.result
    if (!topic) return setRefused(answer.message ?? 'The topic was not added.')
    setMade([...made, topic])
    setTopics([...topics, topic.id])
    setTyped('')
  }
  return (
    <MultiSelect
      id={fieldId('topics')}
      label="Topics"
      searchable
      data={choices.mayAddTopics && isNew ? [...options, { value: adding, label: `Add the topic “${name}”` }] : options}
      filter={({ options: all, search }) =>
        all.filter(
          (option) =>
            'value' in option && (option.value === adding || option.label.toLowerCase().includes(search.trim().toLowerCase())),
        )
      }
      value={topics}
      searchValue={typed}
      onSearchChange={setTyped}
      error={refused || fault}
      nothingFoundMessage={choices.mayAddTopics ? 'No topic of this name' : 'No topic of this name. An editor can add it.'}
      onChange={(values) => void change(values)}
    />
  )
}
