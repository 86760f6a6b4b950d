import { env } from '#lib/env.ts'
import type { FeedView } from '#lib/feeds/feed-view.ts'
import { findFeed } from '#lib/feeds/queries.ts'
import { writeAtom } from '#lib/feeds/write-atom.ts'
import { writeJsonFeed } from '#lib/feeds/write-json-feed.ts'
import { writeRss } from '#lib/feeds/write-rss.ts'
import { type FeedFile, urls } from '#lib/urls.ts'
import { answerMachine } from '../../../answer-machine.ts'

// Browsers show a style sheet's page for plain XML only, and feed readers look at what is inside.
const xml = 'application/xml; charset=utf-8'
const forms: Record<FeedFile, { type: string; write: (feed: FeedView, self: string) => string }> = {
  'feed.xml': { type: xml, write: writeRss },
  'atom.xml': { type: xml, write: writeAtom },
  'feed.json': { type: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
}
const isForm = (name: string): name is FeedFile => Object.hasOwn(forms, name)

/** Every feed of the publication; next.config.ts leads their addresses here. */
export async function GET(_request: Request, { params }: RouteContext<'/feeds/[form]/[[...place]]'>): Promise<Response> {
  const { form, place = [] } = await params
  const origin = env().SITE_URL
  const feed = isForm(form) ? await findFeed(place, origin) : null
  if (!feed || !isForm(form)) return answerMachine(null, { type: '' })
  const { type, write } = forms[form]
  const self = origin + urls.feed(`/${place.join('/')}`, form)
  return answerMachine(write(feed, self), { type, tags: feed.tags })
}
