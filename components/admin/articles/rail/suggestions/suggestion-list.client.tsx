'use client'
import { Alert, Button, Loader, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Pick } from '#lib/articles/desk-picks.ts'
import type { Suggestion } from '#lib/suggestions/desk-queries.ts'
import { DismissedList } from './dismissed-list.client.tsx'
import { SuggestionItem } from './suggestion-item.client.tsx'
import { useSuggestions } from './use-suggestions.client.ts'
import './suggestions.css'

const shown = 6

interface Props {
  picked: string[]
  most: number
  onPick: (pick: Pick) => void
}

/** Live articles that may belong under “Read also”, each with its reason: taken or dismissed one by one. */
export function SuggestionList({ picked, most, onPick }: Props) {
  const { found, fault, isLooking, look, say } = useSuggestions()
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState('')
  const region = useRef<HTMLElement>(null)
  const offered = found.offered.filter(({ id }) => !picked.includes(id))
  // Who goes through the list by keyboard stays in it: the next one, or what stands above when none is left.
  const goOn = (index: number, act: string) =>
    requestAnimationFrame(() => {
      const left = [...(region.current?.querySelectorAll<HTMLElement>(`[data-act="${act}"]:not(:disabled)`) ?? [])]
      ;(left[Math.min(index, left.length - 1)] ?? region.current)?.focus()
    })
  const take = ({ reasons: _why, ...pick }: Suggestion, index: number) => {
    onPick(pick)
    setTrouble('')
    setSaid(`“${pick.headline}” is picked, at place ${picked.length + 1}.`)
    goOn(index, 'take')
  }
  const dismiss = async ({ id, headline }: Pick, index: number) => {
    const refused = await say('PUT', id)
    setTrouble(refused ?? '')
    setSaid(refused ? '' : `“${headline}” is dismissed, and readers are not led there by itself.`)
    if (!refused) goOn(index, 'dismiss')
  }
  const again = async ({ id, headline }: Pick) => {
    const refused = await say('DELETE', id)
    setTrouble(refused ?? '')
    setSaid(refused ? '' : `“${headline}” is suggested again.`)
    if (!refused) region.current?.focus()
  }
  return (
    <section ref={region} tabIndex={-1} aria-label="Suggestions" className="suggestions" aria-busy={isLooking}>
      <div className="suggestions-head">
        <Text fw={600} size="sm" component="h3">
          Suggestions
        </Text>
        {isLooking ? <Loader size="xs" aria-label="Looking for related articles" /> : null}
      </div>
      {fault ? (
        <Alert color="red" role="alert">
          <Text size="sm">{fault}</Text>
          <Button size="compact-xs" variant="subtle" onClick={() => void look()}>
            Try again
          </Button>
        </Alert>
      ) : null}
      {trouble ? (
        <Text size="sm" c="red" role="alert">
          {trouble}
        </Text>
      ) : null}
      {offered.length ? (
        <ol className="suggestion-list">
          {offered.slice(0, shown).map((suggestion, index) => (
            <SuggestionItem
              key={suggestion.id}
              suggestion={suggestion}
              isFull={picked.length >= most}
              onTake={() => take(suggestion, index)}
              onDismiss={() => void dismiss(suggestion, index)}
            />
          ))}
        </ol>
      ) : (
        <Text size="sm" c="dimmed">
          {emptyWords(isLooking, fault, picked.length > 0)}
        </Text>
      )}
      {offered.length > shown ? (
        <Text size="xs" c="dimmed">
          {offered.length - shown} more come up as these are picked or dismissed.
        </Text>
      ) : null}
      <DismissedList dismissed={found.dismissed} onAgain={(pick) => void again(pick)} />
      <p role="status" className="suggestions-said">
        {said}
      </p>
    </section>
  )
}

function emptyWords(isLooking: boolean, fault: string, hasPicks: boolean): string {
  if (fault) return ''
  if (isLooking) return 'Looking for live articles on the same topics, people and sources…'
  if (hasPicks) return 'Nothing else that is live is close enough.'
  return 'No live article is close enough yet. More is found when this one has topics, sources and some text.'
}
