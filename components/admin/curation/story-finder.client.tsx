'use client'
import { Button, Loader, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { DeskStory } from '#lib/curation/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { StoryCard } from './story-card.tsx'
import { type StoryPage, useStories } from './use-stories.client.ts'

interface Props {
  recent: StoryPage
  zone: string
  /** Where a story stands already. */
  placeOf: (id: string) => string | undefined
  /** What a story is dragged by, where it can be. */
  gripOf?: (story: DeskStory) => ReactNode
  children: (story: DeskStory) => ReactNode
}

/** The column of live stories to choose from, newest first, or by words of their headline. */
export function StoryFinder({ recent, zone, placeOf, gripOf, children }: Props) {
  const { typed, setTyped, q, items, next, more, fault, isLooking } = useStories(recent)
  const nothing = q ? `No live story has a headline with “${q}”.` : 'No story is live yet. What is published stands here.'
  return (
    <section className="finder" id="stories" aria-labelledby="stories-h" tabIndex={-1}>
      <h2 id="stories-h">Live stories</h2>
      <TextInput
        type="search"
        label="Find a story"
        placeholder="Words of its headline"
        maxLength={200}
        value={typed}
        error={fault || undefined}
        rightSection={isLooking ? <Loader size="xs" /> : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className="desk-unseen" role="status">
        {q && !isLooking ? (items.length ? `${items.length}${next ? ' or more' : ''} found.` : nothing) : ''}
      </p>
      {items.length ? (
        <ul className="finder-list">
          {items.map((story) => (
            <li key={story.id}>
              <StoryCard story={story} zone={zone} place={placeOf(story.id)} grip={gripOf?.(story)}>
                {children(story)}
              </StoryCard>
            </li>
          ))}
        </ul>
      ) : isLooking || fault ? null : (
        <div className="finder-nothing">
          {/* Said by the status above. */}
          <p aria-hidden={q !== ''}>{nothing}</p>
          {q ? null : <a href={urls.admin.articles()}>To the articles</a>}
        </div>
      )}
      {next ? (
        <Button variant="default" fullWidth loading={isLooking} onClick={more}>
          Older stories
        </Button>
      ) : null}
    </section>
  )
}
