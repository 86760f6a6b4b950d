'use client'
import { Button, VisuallyHidden } from '@mantine/core'
import { useHotkeys, useLocalStorage } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'

/** Writing without distraction: the text alone, remembered in this browser. Escape leads back. */
export function WritingFocus() {
  const [isOn, setOn] = useLocalStorage({ key: 'colophon-focus', defaultValue: false })
  // Empty until somebody changes it, so that nothing is said when the page opens.
  const [said, setSaid] = useState('')
  const turn = useCallback(
    (next: boolean) => {
      setOn(next)
      setSaid(next ? 'Only the text is shown. Escape shows everything again.' : 'Everything is shown again.')
    },
    [setOn],
  )
  useHotkeys([['mod+shift+Enter', () => turn(!isOn)]], [], true)
  useEffect(() => {
    document.documentElement.toggleAttribute('data-writing-focus', isOn)
    const leave = (event: KeyboardEvent) => {
      // A menu or a dialogue takes its own Escape first.
      if (
        event.key !== 'Escape' ||
        event.defaultPrevented ||
        document.querySelector('[role="dialog"], .body-menu, .find-bar:focus-within')
      )
        return
      turn(false)
    }
    if (isOn) window.addEventListener('keydown', leave)
    return () => {
      window.removeEventListener('keydown', leave)
      document.documentElement.removeAttribute('data-writing-focus')
    }
  }, [isOn, turn])
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        className="writing-focus"
        aria-pressed={isOn}
        title="Ctrl+Shift+Enter"
        onClick={() => turn(!isOn)}
      >
        {isOn ? 'Show everything (Esc)' : 'Text alone'}
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  )
}
