'use client'
import { Select, Text, Textarea } from '@mantine/core'
import type { Relation } from '#lib/articles/document.ts'
import { limits } from '#lib/articles/limits.ts'
import type { CiteItem } from '../schema/cite.ts'
import { hasWords } from './with-context.ts'

interface Props {
  item: CiteItem
  /** The text of the source, where it is attached. */
  text: string
  title: string
  onChange: (item: CiteItem) => void
}

const labels: Record<Relation, string> = {
  supports: 'It supports the sentence',
  background: 'It is background',
  disputes: 'It says otherwise',
}

/** The words of a source that a sentence rests on, and how they stand to it. */
export function SupportField({ item, text, title, onChange }: Props) {
  return (
    <>
      <SupportWords
        exact={item.support?.exact ?? ''}
        text={text}
        title={title}
        onChange={(exact) => onChange({ ...item, support: { exact } })}
      />
      <Select
        label={`How “${title}” stands to the sentence`}
        data={Object.entries(labels).map(([value, label]) => ({ value, label }))}
        value={item.relation ?? 'supports'}
        allowDeselect={false}
        onChange={(value) => value && onChange({ ...item, relation: value as Relation })}
      />
    </>
  )
}

interface WordsProps {
  exact: string
  text: string
  title: string
  onChange: (exact: string) => void
  onBlur?: () => void
}

/** The words alone. Said beside them: that the attached text does not have them. */
export function SupportWords({ exact, text, title, onChange, onBlur }: WordsProps) {
  return (
    <>
      <Textarea
        label={`The exact words in “${title}”`}
        description="Readers see them at the source, and a link opens it there."
        autosize
        minRows={2}
        maxRows={5}
        maxLength={limits.support}
        value={exact}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...(onBlur ? { onBlur } : {})}
      />
      {text && exact.trim() && !hasWords(text, exact) ? (
        <Text size="sm" role="status">
          The attached text of this source does not have these words.
        </Text>
      ) : null}
    </>
  )
}
