import type { Metadata } from 'next'
import { DependsOn } from '#components/site/depends-on.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { NameList } from '#components/site/name-list.tsx'
import { listStart, readCursor } from '#lib/cursor.ts'
import { listAllPeople } from '#lib/people/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { firstOf } from '../first-of.ts'
import { pageMetadata } from '../page-metadata.ts'

export async function generateMetadata({ searchParams }: PageProps<'/people'>): Promise<Metadata> {
  const { name } = await findSettings()
  return pageMetadata({
    title: 'People',
    description: `Who writes for ${name}, by name.`,
    address: urls.people(),
    isIndexed: !firstOf((await searchParams).after),
  })
}

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const after = firstOf((await searchParams).after)
  const { people, next, tags } = await listAllPeople(readCursor(after) ?? listStart)
  const names = people.map((person) => ({ ...person, href: urls.person(person.slug), note: person.role }))
  return (
    <main id="content" className="wrap">
      <DependsOn tags={tags} />
      <ListHead title="People">Who writes here. Each page has what they wrote, newest first.</ListHead>
      <NameList
        names={names}
        next={next && urls.people(next)}
        first={after ? urls.people() : null}
        empty={after ? 'There are no more names.' : 'Nobody has published a story yet.'}
      />
    </main>
  )
}
