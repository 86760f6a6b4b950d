'use client'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  /** What is on the button; its whole name begins so: "Add", "Add “Ferry late”". */
  children: string
  about: string
  onClick: () => void
  isIdle?: boolean
  icon?: ReactNode
}

/** A small button of a story. One that has nothing to do keeps the focus, so that a keyboard does not lose its place. */
export function StepButton({ children, about, onClick, isIdle = false, icon }: Props) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={`${children} “${about}”`}
      {...(isIdle ? { 'aria-disabled': true, 'data-disabled': true } : {})}
      {...(icon ? { className: 'story-arrow', title: children } : {})}
      onClick={isIdle ? undefined : onClick}
    >
      {icon ?? children}
    </Button>
  )
}
