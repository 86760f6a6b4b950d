'use client'
import { Anchor, Checkbox, Text } from '@mantine/core'
import type { Standing } from '#lib/corrections/find-standing.ts'
import type { Elsewhere } from '#lib/corrections/standing-elsewhere.ts'
import type { Place } from '#lib/corrections/standing-places.ts'
import { urls } from '#lib/urls.ts'
import { placeName } from '../checks/place-name.ts'
import { useScreen } from '../store/article-context.client.tsx'
import type { Kept } from './correct-form.ts'
import './standing-list.css'

interface Props {
  standing: Standing
  kept: Kept
  onKept: (kept: Kept) => void
}

/** Everywhere that the wrong words still stand: a box for each place here, and for each other article. */
export function StandingList({ standing, kept, onKept }: Props) {
  const content = useScreen((state) => state.content)
  const { here, others, isMore } = standing
  const toggle = (all: string[], one: string, isMended: boolean) => (isMended ? all.filter((id) => id !== one) : [...all, one])
  return (
    <>
      {here.length ? (
        <fieldset className="standing">
          <legend>In this article: put right with it</legend>
          {here.map((place) => (
            <Checkbox
              key={place.key}
              size="sm"
              checked={!kept.places.includes(place.key)}
              label={<Seen place={place} name={placeName(place.path, content)} />}
              onChange={({ currentTarget }) => onKept({ ...kept, places: toggle(kept.places, place.key, currentTarget.checked) })}
            />
          ))}
        </fieldset>
      ) : null}
      {others.length ? (
        <fieldset className="standing">
          <legend>In other articles: put right in their working copies</legend>
          <Text size="xs" c="dimmed">
            Readers see no change of theirs until somebody publishes it, as a correction of its own.
          </Text>
          {others.map((other) => (
            <div key={other.id}>
              <Checkbox
                size="sm"
                checked={!kept.articles.includes(other.id)}
                label={other.headline || 'Without a headline'}
                description={stateOf(other)}
                onChange={({ currentTarget }) =>
                  onKept({ ...kept, articles: toggle(kept.articles, other.id, currentTarget.checked) })
                }
              />
              <ul>
                {[...other.live, ...other.working].slice(0, 5).map((place, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: live and working copy may name the same place
                  <li key={index}>
                    <Seen place={place} />
                  </li>
                ))}
              </ul>
              <Anchor size="xs" href={urls.admin.article(other.id)} target="_blank">
                Open “{other.headline}”
              </Anchor>
            </div>
          ))}
        </fieldset>
      ) : null}
      {isMore ? <Text size="sm">There are more articles than can be read at once. Say more of the wrong words.</Text> : null}
    </>
  )
}

function Seen({ place, name }: { place: Place; name?: string }) {
  return (
    <>
      {name ? `${name}: ` : ''}…{place.before}
      <del>{place.found}</del> <ins>{place.replacement}</ins>
      {place.after}…
    </>
  )
}

function stateOf({ status, live, working }: Elsewhere): string {
  if (live.length && working.length) return `Readers see it, ${counted(live.length)}; its working copy has it too.`
  if (live.length) return `Readers see it, ${counted(live.length)}.`
  return status === 'live' ? 'Only in its working copy.' : 'Not published.'
}

function counted(places: number): string {
  return places === 1 ? 'in one place' : `in ${places} places`
}
