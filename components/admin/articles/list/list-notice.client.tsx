'use client'
import { Alert } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { noticeSlot } from '../notice-slot.ts'

// Time for a dialogue to close and give the focus back to its row, which is gone.
const afterDialogue = 400

/** What was done to an article of the list: said aloud, and given the focus that its row took away. */
export function ListNotice() {
  const [text, setText] = useState('')
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const take = () => {
      const kept = sessionStorage.getItem(noticeSlot)
      if (!kept) return
      sessionStorage.removeItem(noticeSlot)
      setText(kept)
    }
    take()
    window.addEventListener(noticeSlot, take)
    return () => window.removeEventListener(noticeSlot, take)
  }, [])
  useEffect(() => {
    if (!text) return
    const timer = setTimeout(() => said.current?.focus(), afterDialogue)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div aria-live="polite" className="list-notice">
      {text ? (
        <Alert
          ref={said}
          tabIndex={-1}
          color="teal"
          variant="light"
          withCloseButton
          closeButtonLabel="Close this message"
          onClose={() => setText('')}
        >
          {text}
        </Alert>
      ) : null}
    </div>
  )
}
