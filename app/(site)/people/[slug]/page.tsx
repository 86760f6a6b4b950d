import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DependsOn } from '#components/site/depends-on.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { StoryList } from '#components/site/story-list.tsx'
import { listStart, readCursor } from '#lib/cursor.ts'
import { findPerson, listArticlesOfPerson } from '#lib/people/queries.ts'
import { structuredProfile } from '#lib/people/structured-profile.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../../first-of.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { siteInGraph } from '../../structured-site.ts'

const personAt = cache(findPerson)

export async function generateMetadata({ params, searchParams }: PageProps<'/people/[slug]'>): Promise<Metadata> {
  const person = await personAt((await params).slug)
  if (!person) return {}
  return pageMetadata({
    title: person.name,
    description: person.bio || `Stories by ${person.name}.`,
    address: urls.person(person.slug),
    isIndexed: !firstOf((await searchParams).after),
    hasFeed: true,
  })
}

export default async function PersonPage({ params, searchParams }: PageProps<'/people/[slug]'>) {
  const after = firstOf((await searchParams).after)
  const person = await personAt((await params).slug)
  if (!person) notFound()
  const { cards, next, tags } = await listArticlesOfPerson(person.id, readCursor(after) ?? listStart)
  const { timeZone } = await findSettings()
  const graph = await siteInGraph()
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[...person.tags, ...tags, ...graph.tags]} />
      <JsonLd things={[structuredProfile(person, graph.site.origin), ...graph.things]} />
      <ListHead kicker={person.role} title={person.name}>
        {person.bio}
      </ListHead>
      <StoryList
        cards={cards}
        zone={timeZone}
        next={next && urls.person(person.slug, next)}
        first={after ? urls.person(person.slug) : null}
        empty={after ? 'There is nothing older.' : `Nothing by ${person.name} has been published yet.`}
      />
    </main>
  )
}
