'use client'
import { Button } from '@mantine/core'
import { useHotkeys, useLocalStorage } from '@mantine/hooks'
import { useEffect } from 'react'

/** Writing without distraction: the text alone, remembered in this browser. Escape leads back. */
export function WritingFocus() {
  const [isOn, setOn] = useLocalStorage({ key: 'colophon-focus', defaultValue: false })
  useHotkeys([['mod+shift+Enter', () => setOn(!isOn)]], [], true)
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
      setOn(false)
    }
    if (isOn) window.addEventListener('keydown', leave)
    return () => {
      window.removeEventListener('keydown', leave)
      document.documentElement.removeAttribute('data-writing-focus')
    }
  }, [isOn, setOn])
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      className="writing-focus"
      aria-pressed={isOn}
      title="Ctrl+Shift+Enter"
      onClick={() => setOn(!isOn)}
    >
      {isOn ? 'Show everything (Esc)' : 'Text alone'}
    </Button>
  )
}
