'use client'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { SupportWords } from '#components/admin/editor/cite/support-field.client.tsx'
import { type KeyPoint, type PointSupport, withSupports } from '#lib/articles/key-point.ts'
import { quoteIn } from '#lib/references/text-fragment.ts'
import { cleanLine } from '#lib/text.ts'
import { useField, useScreen } from '../store/article-context.client.tsx'

interface Props {
  point: KeyPoint
  index: number
  onChange: (point: KeyPoint) => void
}

/** The exact words of each source that a key point rests on. */
export function PointWords({ point, index, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (!point.cites.length) return null
  const given = point.supports?.length ?? 0
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        justify="start"
        aria-expanded={isOpen}
        aria-label={`Exact words for key point ${index + 1}`}
        onClick={() => setOpen(!isOpen)}
      >
        {given ? `Exact words (${given})` : 'Exact words'}
      </Button>
      {isOpen ? point.cites.map((key) => <WordsOfSource key={key} sourceKey={key} point={point} onChange={onChange} />) : null}
    </>
  )
}

function WordsOfSource({ sourceKey, point, onChange }: Omit<Props, 'index'> & { sourceKey: string }) {
  const [references] = useField('references')
  const text = useScreen(({ texts }) => texts.find(({ key }) => key === sourceKey)?.text ?? '')
  const { title = '', url = '' } = references.find(({ key }) => key === sourceKey) ?? {}
  const exact = point.supports?.find(({ key }) => key === sourceKey)?.exact ?? ''
  const others = (point.supports ?? []).filter(({ key }) => key !== sourceKey)
  const keep = (quote: Omit<PointSupport, 'key'>) => onChange(withSupports(point, [...others, { key: sourceKey, ...quote }]))
  return (
    <SupportWords
      exact={exact}
      text={text}
      title={title || url || sourceKey}
      onChange={(words) => keep({ exact: words })}
      onBlur={() => exact && keep(quoteIn(text, cleanLine(exact)))}
    />
  )
}
