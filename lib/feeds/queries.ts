import { ownTags } from '../articles/own-tags.ts'
import { findArticle, listNewest } from '../articles/queries.ts'
import { listCorrections } from '../corrections/queries.ts'
import { listStart } from '../cursor.ts'
import { findCheckpoint } from '../ledger/checkpoint-queries.ts'
import { findPerson, listArticlesOfPerson } from '../people/queries.ts'
import { findSection, listArticlesOfSection } from '../sections/queries.ts'
import { findOutlets, findSettings } from '../settings/queries.ts'
import { tags } from '../tags.ts'
import { findTopic, listArticlesOfTopic } from '../topics/queries.ts'
import { type ArticleAddress, urls } from '../urls.ts'
import { articleItem, correctionItem } from './feed-item.ts'
import type { FeedItem, FeedView } from './feed-view.ts'

/** Which list a feed is of: the path of its page, cut at the slashes. `[]` is the whole publication. */
export type FeedPlace = readonly string[]

interface Listed {
  title: string
  description: string
  path: string
  cards: ArticleAddress[]
  tags: string[]
}

/** The feed of a list: its newest stories whole, or the newest corrections. Null where there is no such list. */
export async function findFeed(place: FeedPlace, origin: string): Promise<FeedView | null> {
  const { name, language, timeZone } = await findSettings()
  const { hub } = await findOutlets()
  const site = { title: name, language, hub }
  if (place.join('/') === 'corrections') {
    const { corrections, tags: rests } = await listCorrections(listStart)
    const items = corrections.map((correction) => correctionItem(correction, { origin, zone: timeZone }))
    const description = `What ${name} got wrong, and what is right.`
    const head = { ...site, title: `${name}: corrections`, description, path: urls.corrections() }
    return feedOf(head, items, [...rests, ...corrections.map(({ article }) => tags.article(article.id))], origin)
  }
  const listed = await listPlace(place)
  if (!listed) return null
  const articles = await Promise.all(listed.cards.map((card) => findArticle(card)))
  const found = articles.filter((article) => article !== null)
  const title = listed.title ? `${name}: ${listed.title}` : name
  const items = found.map((article) => articleItem(article, origin))
  const feed = feedOf({ ...site, ...listed, title }, items, [...listed.tags, ...found.flatMap(ownTags)], origin)
  return place.length
    ? feed
    : { ...feed, checkpoint: (await findCheckpoint())?.note ?? null, tags: [...feed.tags, tags.checkpoint] }
}

type Head = Pick<Listed, 'title' | 'description' | 'path'> & { language: string; hub: string }

function feedOf({ title, description, path, language, hub }: Head, items: FeedItem[], rests: string[], origin: string): FeedView {
  const page = origin + path
  const updatedAt = items.reduce((newest, item) => Math.max(newest, item.updatedAt), 0)
  return {
    id: page,
    title,
    description,
    language,
    page,
    updatedAt,
    hub,
    items,
    checkpoint: null,
    tags: [...new Set([tags.site, tags.address(path), ...rests])],
  }
}

async function listPlace([kind, slug]: FeedPlace): Promise<Listed | null> {
  if (kind === undefined) {
    const { tagline } = await findSettings()
    const { cards } = await listNewest(listStart)
    return { title: '', description: tagline, path: urls.front(), cards, tags: [tags.latest] }
  }
  if (kind === 'topics' && slug) {
    const topic = await findTopic(slug)
    const list = topic && (await listArticlesOfTopic(topic.id, listStart))
    return list && listedOf(topic, `Stories about ${topic.name}.`, urls.topic(slug), list)
  }
  if (kind === 'people' && slug) {
    const person = await findPerson(slug)
    const list = person && (await listArticlesOfPerson(person.id, listStart))
    return list && listedOf({ ...person, description: person.bio }, `Stories by ${person.name}.`, urls.person(slug), list)
  }
  const section = slug === undefined ? await findSection(kind) : null
  const list = section && (await listArticlesOfSection(section.id, listStart))
  return list && listedOf(section, `Stories in ${section.name}.`, urls.section(kind), list)
}

interface Named {
  name: string
  description: string
  tags: string[]
}

interface List {
  cards: (ArticleAddress & { id: string })[]
  tags: string[]
}

function listedOf(named: Named, otherwise: string, path: string, list: List): Listed {
  const { name, description } = named
  // Whatever makes a card stale makes its article stale too, and the article is what is shown here.
  const rests = list.tags.filter((tag) => !list.cards.some(({ id }) => tag === tags.card(id)))
  return { title: name, description: description || otherwise, path, cards: list.cards, tags: [...named.tags, ...rests] }
}
