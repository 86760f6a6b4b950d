import { accounts } from '#db/schema/accounts.ts'
import { people as peopleTable, sections, topics } from '#db/schema/publication.ts'
import { addresses } from '#db/schema/record.ts'
import { write } from '#db/write.ts'
import type { Viewer } from './access/allow.ts'
import { type ArticleContent, type ArticleContentInput, articleContent } from './articles/content.ts'
import type { InlineNode } from './articles/document.ts'
import { draft } from './articles/draft.ts'
import { publish } from './articles/testing.ts'
import { urls } from './urls.ts'

/** A moment that tests agree on: 2 May 2026, noon UTC. */
export const noon = new Date('2026-05-02T12:00:00Z')

/** The staff of the tests. */
export const people = {
  contributor: { accountId: 'a-kofi', name: 'Kofi Mensah', role: 'contributor' },
  otherContributor: { accountId: 'a-lena', name: 'Lena Brandt', role: 'contributor' },
  editor: { accountId: 'a-vera', name: 'Vera Lund', role: 'editor' },
  admin: { accountId: 'a-omar', name: 'Omar Haddad', role: 'admin' },
} as const satisfies Record<string, Viewer>

/** A paragraph of body JSON. `[@key]` in the text becomes a citation. */
export function paragraph(text: string) {
  const parts = text.split(/\[@([a-z0-9-]+)\]/)
  const content = parts.flatMap((part, index): InlineNode[] => {
    if (index % 2) return [{ type: 'cite' as const, attrs: { items: [{ key: part, locator: '' }] } }]
    return part ? [{ type: 'text' as const, text: part }] : []
  })
  return { type: 'paragraph' as const, content }
}

/** A story by its difference from a flood in Norrvik. */
export function story(change: Partial<ArticleContentInput> = {}): ArticleContent {
  return articleContent.parse({
    sectionId: 's-world',
    headline: 'River floods forty houses in Norrvik',
    standfirst: 'The water stood a metre high in the old town of Norrvik on Friday.',
    teaser: 'The old town of Norrvik stood under water on Friday.',
    body: {
      type: 'doc',
      content: [
        paragraph('The river rose by 2.1 metres on 1 May 2026.[@gaz-1] It flooded 40 houses.[@port-1]'),
        paragraph('The bridge of Norrvik is closed.[@gaz-1]'),
      ],
    },
    keyPoints: [{ text: 'Forty houses were flooded.', cites: ['port-1'] }],
    references: [
      {
        key: 'gaz-1',
        url: 'https://gazette.norrvik.se/2026/flood',
        title: 'Flood in the old town',
        publisher: 'Norrvik Gazette',
        published: '2026-05-01',
        accessed: '2026-05-02',
      },
      {
        key: 'port-1',
        url: 'https://port-of-norrvik.se/minutes-of-1-may',
        title: 'Minutes',
        publisher: 'Port Authority',
        published: '2026-05-01',
        accessed: '2026-05-02',
      },
    ],
    bylines: ['p-mira'],
    topics: ['t-floods'],
    ...change,
  })
}

/** Fills an empty database with the staff, two sections, topics and people that the stories name. */
export async function openNewsroom(): Promise<void> {
  const at = noon.getTime()
  await write(async (tx) => {
    for (const { accountId, name, role } of Object.values(people)) {
      await tx.insert(accounts).values({ id: accountId, email: `${accountId}@norrvik.example`, name, role, createdAt: at })
    }
    await tx.insert(sections).values([
      { id: 's-world', slug: 'world', name: 'World', position: 1 },
      { id: 's-science', slug: 'science', name: 'Science', position: 2 },
    ])
    await tx.insert(topics).values([
      { id: 't-floods', slug: 'floods', name: 'Floods' },
      { id: 't-ports', slug: 'ports', name: 'Ports' },
    ])
    await tx.insert(peopleTable).values({ id: 'p-mira', slug: 'mira-sand', name: 'Mira Sand', role: 'Reporter' })
    await tx.insert(addresses).values([
      { path: urls.section('world'), subjectKind: 'section', subjectId: 's-world', state: 'live', since: at },
      { path: urls.section('science'), subjectKind: 'section', subjectId: 's-science', state: 'live', since: at },
      { path: urls.topic('floods'), subjectKind: 'topic', subjectId: 't-floods', state: 'live', since: at },
      { path: urls.topic('ports'), subjectKind: 'topic', subjectId: 't-ports', state: 'live', since: at },
      { path: urls.person('mira-sand'), subjectKind: 'person', subjectId: 'p-mira', state: 'live', since: at },
    ])
  })
}

/** Writes and publishes a story. @returns its id and version */
export async function publishStory(
  id: string,
  change: Partial<ArticleContentInput> = {},
  now = noon,
): Promise<{ id: string; version: number }> {
  const { version } = await draft(people.editor, { id, content: story(change) }, now)
  return { id, version: await publish(people.editor, { id, version }, now) }
}
