'use client'
import { useHotkeys } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { useArticle } from '../store/article-context.client.tsx'
import { openFindings } from './checks-state.ts'
import { severityWords } from './severity-words.ts'
import { hasPlace, useFindings } from './use-findings.client.ts'

const shownMs = 10_000

/** F8 and Shift+F8: from finding to finding, wherever the cursor is. What is reached is said aloud. */
export function NextFinding() {
  const { store } = useArticle()
  const { go } = useFindings()
  const last = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const [said, setSaid] = useState('')
  const step = (by: 1 | -1) => {
    const found = openFindings(store.get().checks).filter(({ path }) => hasPlace(path))
    if (!found.length) return setSaid('There is nothing to go to.')
    const at = found.findIndex((finding) => keyOf(finding) === last.current)
    const next = found[at < 0 ? (by === 1 ? 0 : found.length - 1) : (at + by + found.length) % found.length]
    if (!next) return
    last.current = keyOf(next)
    go(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setSaid(''), shownMs)
    setSaid(`${severityWords[next.severity].name} ${found.indexOf(next) + 1} of ${found.length}: ${next.message}`)
  }
  useHotkeys(
    [
      ['F8', () => step(1)],
      ['shift+F8', () => step(-1)],
    ],
    [],
    true,
  )
  return (
    <p className="next-finding" role="status">
      {said}
    </p>
  )
}

function keyOf({ fingerprint, path, start }: { fingerprint: string; path: string; start: number }): string {
  return `${fingerprint} ${path} ${start}`
}
