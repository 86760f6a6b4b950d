'use client'
import { Textarea, TextInput } from '@mantine/core'
import type { ChangeEvent } from 'react'
import type { ArticleContent } from '#lib/articles/content.ts'
import { limits } from '#lib/articles/limits.ts'
import { belowField, FieldLength } from '../lengths/field-length.client.tsx'
import type { LengthField } from '../lengths/shown-places.ts'
import { useFault, useField, useScreen } from '../store/article-context.client.tsx'
import { fieldId } from './field-id.ts'

const measured: Partial<Record<string, LengthField>> = {
  headline: 'headline',
  cardHeadline: 'cardHeadline',
  standfirst: 'standfirst',
  teaser: 'teaser',
}

type TextName = { [Name in keyof ArticleContent]: ArticleContent[Name] extends string ? Name : never }[keyof ArticleContent] &
  keyof typeof limits

interface Props {
  name: TextName & keyof ArticleContent
  label: string
  description?: string
  placeholder?: string
  /** Grows with its text. */
  isLong?: boolean
  minRows?: number
  className?: string
}

/** A field of the article that is a line or a passage of text. How much fits is said when it is nearly full. */
export function TextField({ name, label, description, placeholder, isLong, minRows = 1, className }: Props) {
  const [value, setValue] = useField(name)
  const fault = useFault(name)
  const language = useScreen(({ content }) => content.language)
  const most = limits[name]
  const isNearlyFull = value.length > most * 0.85
  const length = measured[name]
  const says = length ? <FieldLength field={length} whenEmpty={description} /> : description
  const shared = {
    id: fieldId(name),
    label,
    placeholder,
    lang: language,
    value,
    error: fault,
    className,
    description: isNearlyFull ? `${value.length} of ${most} characters` : says,
    ...(length ? { inputWrapperOrder: belowField } : {}),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setValue(event.currentTarget.value),
  }
  return isLong ? <Textarea {...shared} autosize minRows={minRows} /> : <TextInput {...shared} />
}
