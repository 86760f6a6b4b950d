'use client'
import { Button } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { CiteChoice } from '../body-host.ts'
import { citeTyped, typedMarks } from './typed-marks.ts'

/** After a paste with numbers in brackets, offers to make citations of those whose references are here. */
export function TypedMarksOffer({ editor, choices }: { editor: Editor; choices: () => CiteChoice[] }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const look = ({ transaction }: { transaction: { getMeta: (key: string) => unknown; docChanged: boolean } }) => {
      if (transaction.getMeta('uiEvent') === 'paste') setCount(typedMarks(editor.state.doc, keyOf(choices())).length)
      else if (transaction.docChanged) setCount((before) => (before ? typedMarks(editor.state.doc, keyOf(choices())).length : 0))
    }
    editor.on('transaction', look)
    return () => void editor.off('transaction', look)
  }, [editor, choices])
  if (!count) return null
  return (
    <div className="typed-marks-offer" role="status">
      <span>{count === 1 ? 'One number in brackets is only text.' : `${count} numbers in brackets are only text.`}</span>
      <Button size="compact-sm" variant="default" onClick={() => editor.view.dispatch(citeTyped(editor.state, keyOf(choices())))}>
        {count === 1 ? 'Make it a citation' : 'Make them citations'}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setCount(0)}>
        Leave them
      </Button>
    </div>
  )
}

function keyOf(choices: CiteChoice[]): (number: number) => string | null {
  const keys = new Map(choices.map(({ key, number }) => [number, key]))
  // A pasted text counts its own list: where nothing is cited yet, the order of the list stands for the numbers.
  const isUncited = choices.every(({ number }) => number === null)
  return (number) => (isUncited ? choices[number - 1]?.key : keys.get(number)) ?? null
}
