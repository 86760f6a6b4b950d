'use client'
import { Button, CloseButton, Group, TextInput } from '@mantine/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { FieldText } from '../body-host.ts'
import { findInDoc, placesOf, replaceIn, replaceText } from './find-in-doc.ts'
import { seek } from './find-marks.ts'
import './find-bar.css'

interface Props {
  editor: Editor
  /** The fields above and beside the text that are looked through too. */
  fields: FieldText[]
  setFields: (texts: Record<string, string>) => void
  /** Brings a field into sight. @returns its name */
  showField: (path: string) => string
  onClose: () => void
}

type Found = { path: string; start: number; end: number } | { from: number; to: number }

/** Finds words in the fields and in the text, one after the other, and replaces them. */
export function FindBar({ editor, fields, setFields, showField, onClose }: Props) {
  const [words, setWords] = useState(() => chosen(editor))
  const [by, setBy] = useState('')
  const [at, setAt] = useState(-1)
  const [place, setPlace] = useState('')
  const [undo, setUndo] = useState<{ texts: Record<string, string>; inText: boolean } | null>(null)
  const doc = useEditorState({ editor, selector: ({ editor: now }) => now.state.doc })
  useEffect(() => {
    editor.view.dispatch(seek(editor.state.tr, { words, now: null }))
  }, [editor, words])
  useEffect(() => () => void (editor.isDestroyed || editor.view.dispatch(seek(editor.state.tr, nothing))), [editor])
  const inFields = fields.flatMap(({ path, text }) =>
    placesOf(text, words).map((start) => ({ path, start, end: start + words.length })),
  )
  const found: Found[] = [...inFields, ...findInDoc(doc, words)]
  const current = found[at]
  const show = (index: number) => {
    const next = (index + found.length) % found.length
    const one = found[next]
    if (!one) return
    setAt(next)
    setPlace('path' in one ? showField(one.path) : 'Text')
    const now = 'path' in one ? null : one
    const { tr } = editor.state
    editor.view.dispatch(seek(now ? tr.setSelection(TextSelection.create(tr.doc, now.from, now.to)) : tr, { words, now }))
    editor.view.dom.querySelector('.found-now')?.scrollIntoView({ block: 'center' })
  }
  const replaceOne = () => {
    if (!current) return show(at + 1)
    if ('path' in current) {
      const text = fields.find(({ path }) => path === current.path)?.text ?? ''
      setFields({ [current.path]: text.slice(0, current.start) + by + text.slice(current.end) })
    } else editor.view.dispatch(replaceIn(editor.state, [current], by))
    setUndo(null)
  }
  const replaceAll = () => {
    const concerned = fields.filter(({ text }) => placesOf(text, words).length)
    const places = findInDoc(editor.state.doc, words)
    if (places.length) editor.view.dispatch(closeHistory(replaceIn(editor.state, places, by)))
    if (concerned.length) setFields(Object.fromEntries(concerned.map(({ path, text }) => [path, replaceText(text, words, by)])))
    setUndo({ texts: Object.fromEntries(concerned.map(({ path, text }) => [path, text])), inText: places.length > 0 })
    setAt(-1)
  }
  const takeBack = () => {
    if (undo?.inText) editor.commands.undo()
    if (undo && Object.keys(undo.texts).length) setFields(undo.texts)
    setUndo(null)
    document.querySelector<HTMLInputElement>('.find-bar input')?.focus()
  }
  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) show(event.shiftKey ? at - 1 : at + 1)
    else return
    event.preventDefault()
  }
  return (
    <search className="find-bar" aria-label="Find and replace" onKeyDown={press}>
      <TextInput
        size="xs"
        label="Find"
        value={words}
        data-autofocus
        autoFocus
        onChange={(event) => {
          setWords(event.currentTarget.value)
          setAt(-1)
          setUndo(null)
        }}
      />
      <TextInput size="xs" label="Replace by" value={by} onChange={(event) => setBy(event.currentTarget.value)} />
      <Group gap={6}>
        <Button size="compact-sm" variant="default" disabled={!found.length} onClick={() => show(at - 1)}>
          Previous
        </Button>
        <Button size="compact-sm" variant="default" disabled={!found.length} onClick={() => show(at + 1)}>
          Next
        </Button>
        <Button size="compact-sm" variant="default" disabled={!found.length} onClick={replaceOne}>
          Replace
        </Button>
        <Button size="compact-sm" variant="default" disabled={!found.length} onClick={replaceAll}>
          Replace all
        </Button>
        {undo ? (
          <Button size="compact-sm" variant="subtle" onClick={takeBack}>
            Take it back
          </Button>
        ) : null}
        <CloseButton size="sm" aria-label="Close find and replace" onClick={close} />
      </Group>
      <p role="status">{says(words, found.length, at, place)}</p>
    </search>
  )
}

const nothing = { words: '', now: null }

function says(words: string, count: number, at: number, place: string): string {
  if (!words) return ''
  if (!count) return 'Not found.'
  return at < 0 ? `${count} found` : `${Math.min(at, count - 1) + 1} of ${count}, in: ${place}`
}

function chosen({ state }: Editor): string {
  const { from, to } = state.selection
  return to - from > 0 && to - from < 100 ? state.doc.textBetween(from, to, ' ') : ''
}
