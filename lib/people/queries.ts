import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { prepared } from '#db/client.ts'
import { articlePeople } from '#db/schema/articles.ts'
import { liveArticles, livePeople } from '#db/schema/live.ts'
import { type CardView, cardColumns, cardTags, toCards } from '../articles/cards.ts'
import { afterName, type Cursor, cutPage } from '../cursor.ts'
import { tags } from '../tags.ts'

/** A person as readers know them. */
export interface PersonView {
  id: string
  slug: string
  name: string
  role: string
  bio: string
}

const personBySlug = prepared((db) =>
  db
    .select()
    .from(livePeople)
    .where(eq(livePeople.slug, sql.placeholder('slug')))
    .prepare(),
)
const peopleByIds = prepared((db) =>
  db
    .select()
    .from(livePeople)
    .where(sql`${livePeople.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
    .prepare(),
)

/** The person at this address, or null. */
export async function findPerson(slug: string): Promise<(PersonView & { tags: string[] }) | null> {
  const [person] = await personBySlug().execute({ slug })
  return person ? { ...person, tags: [tags.person(person.id)] } : null
}

/** The people of these ids, in no order. */
export async function listPeople(ids: Iterable<string>): Promise<PersonView[]> {
  const wanted = [...new Set(ids)]
  return wanted.length ? peopleByIds().execute({ ids: JSON.stringify(wanted) }) : []
}

const namesOnPage = 100
const last = sql.placeholder('last')
export const peopleByName = prepared((db) =>
  db
    .select()
    .from(livePeople)
    .where(
      and(
        sql`(${livePeople.name}, ${livePeople.id}) > (coalesce((SELECT t.name FROM ${livePeople} t WHERE t.id = ${last}), ''), ${last})`,
        sql`EXISTS (SELECT 1 FROM ${articlePeople} u WHERE u.person_id = ${livePeople.id})`,
      ),
    )
    .orderBy(asc(livePeople.name), asc(livePeople.id))
    .limit(namesOnPage + 1)
    .prepare(),
)

/** People who wrote something that can be read, by name, a page of them. */
export async function listAllPeople(after: Cursor) {
  const found: PersonView[] = await peopleByName().execute({ last: after.id })
  const { rows, next } = cutPage(found, namesOnPage, ({ id }) => afterName(id))
  // Whatever goes live or is taken down makes "Latest" stale.
  return { people: rows, next, tags: [tags.people, tags.latest] }
}

const size = 20
export const articlesOfPerson = prepared((db) =>
  db
    .select(cardColumns)
    .from(articlePeople)
    .innerJoin(liveArticles, eq(liveArticles.id, articlePeople.articleId))
    .where(
      and(
        eq(articlePeople.personId, sql.placeholder('person')),
        sql`(${articlePeople.publishedAt}, ${articlePeople.articleId}) < (${sql.placeholder('at')}, ${sql.placeholder('id')})`,
      ),
    )
    .orderBy(desc(articlePeople.publishedAt), desc(articlePeople.articleId))
    .limit(size + 1)
    .prepare(),
)

/** What a person wrote, newest first, a page of it. */
export async function listArticlesOfPerson(person: string, after: Cursor) {
  const found = await articlesOfPerson().execute({ person, ...after })
  const { rows, next } = cutPage(found, size, (row) => ({ at: row.publishedAt, id: row.id }))
  const cards: CardView[] = await toCards(rows)
  return { cards, next, tags: [tags.personList(person), ...cardTags(cards)] }
}
