'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reference } from '#lib/articles/content.ts'
import type { Suggestion } from '#lib/harvest/suggestion.ts'
import { isbnIn } from '#lib/references/isbn.ts'
import { urls } from '#lib/urls.ts'
import { callDesk } from '../saving/call-desk.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { addressIn } from './reference-from-url.ts'
import { fieldName, openSuggestions, shownValue, withSuggestions } from './suggestions.ts'

interface Props {
  reference: Reference
  isNew: boolean
  onTake: (reference: Reference) => void
}

/** Looks up what a source says of itself, and offers it field by field with where it was read. */
export function LookUp({ reference, isNew, onTake }: Props) {
  const { props } = useArticle()
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  const [found, setFound] = useState<Suggestion[]>([])
  const said = useRef<HTMLParagraphElement>(null)
  const words = addressIn(reference.url) ?? (isbnIn(reference.title) ? reference.title.trim() : null)
  const lookUp = useCallback(async (asked: string) => {
    setState('busy')
    setProblem(null)
    const call = { method: 'POST' as const, url: urls.api.harvest(), input: { words: asked }, patienceMs: 60_000 }
    const answer = await callDesk<{ suggestions: Suggestion[] }>(call)
    setState('done')
    if (answer.status === 'done') setFound(answer.result?.suggestions ?? [])
    else setProblem(answer.message ?? 'The server did not answer. Fill the fields in by hand, or try again.')
  }, [])
  // What the form opened with, once: an address that is typed letter by letter is not asked for at each.
  const first = useRef(isNew && props.account.mayFetch ? words : null)
  useEffect(() => {
    if (first.current) void lookUp(first.current)
    first.current = null
  }, [lookUp])
  if (!props.account.mayFetch) return null
  const open = openSuggestions(found, reference)
  // What is taken leaves the list, and its button with it: the focus goes on to what says how many are left.
  const take = (accepted: Suggestion[]) => {
    onTake(withSuggestions(reference, accepted))
    said.current?.focus()
  }
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          size="compact-sm"
          variant="default"
          loading={state === 'busy'}
          disabled={!words}
          onClick={() => words && void lookUp(words)}
        >
          Look the source up
        </Button>
        <Text ref={said} tabIndex={-1} size="sm" role="status" c={problem ? 'red' : undefined}>
          {problem ?? stateWords(state, found.length, open.length)}
        </Text>
      </Group>
      {open.length ? (
        <section className="suggestions" aria-label="Suggestions">
          <ul>
            {open.map((suggestion) => (
              <li key={suggestion.field}>
                <Text size="sm" className="reference-title">
                  <strong>{fieldName(suggestion)}:</strong> {shownValue(suggestion)}
                </Text>
                <Group gap="xs">
                  <Text size="xs" c="dimmed">
                    Read in {suggestion.from}
                  </Text>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`Take the ${fieldName(suggestion).toLowerCase()} from ${suggestion.from}`}
                    onClick={() => take([suggestion])}
                  >
                    Take
                  </Button>
                </Group>
              </li>
            ))}
          </ul>
          <Button size="compact-sm" variant="default" onClick={() => take(open)}>
            Take all
          </Button>
        </section>
      ) : null}
    </Stack>
  )
}

function stateWords(state: 'idle' | 'busy' | 'done', found: number, open: number): string {
  if (state === 'busy') return 'Looking it up. This may take half a minute.'
  if (state === 'idle') return 'By its address, its DOI or its ISBN.'
  if (!found) return 'The page says nothing of itself that a reference needs.'
  if (!open) return 'Nothing more to take.'
  return open === 1 ? 'One to take, if it is right.' : `${open} to take, as far as they are right.`
}
