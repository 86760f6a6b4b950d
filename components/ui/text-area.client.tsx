'use client'
import { Textarea, type TextareaProps } from '@mantine/core'
import { useId, useLayoutEffect, useRef, useState } from 'react'

/** A field of several lines that keeps what was typed in it before the script had loaded: React puts the first text back. */
export function TextArea(props: TextareaProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  // Read while the server's own element is still as it was typed in.
  const [early] = useState(() => earlyValue(id))
  const [, measureAgain] = useState(false)
  useLayoutEffect(() => {
    if (early === null || !area.current || area.current.value === early) return
    area.current.value = early
    measureAgain(true)
  }, [early])
  return <Textarea id={id} ref={area} autosize {...props} />
}

function earlyValue(id: string): string | null {
  if (typeof document === 'undefined') return null
  const element = document.getElementById(id)
  return element instanceof HTMLTextAreaElement ? element.value : null
}
