import { read } from '#db/client.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { demandTurn } from '../harvest/demand-turn.ts'
import { harvestPage } from '../harvest/harvest-page.ts'
import type { Web } from '../outbound/web.ts'
import { readWebPage } from '../outbound/web-page.ts'
import { Refusal } from '../refusal.ts'
import { ourWeb } from '../settings/our-web.ts'
import { keepSnapshot, type NewSnapshot } from './keep-snapshot.ts'
import { type FetchTextInput, mostText } from './schema.ts'

/** Has the text of a source fetched, and keeps it. @throws Refusal('not-fetched') with a sentence why it could not be had */
export async function fetchText(viewer: Viewer, input: FetchTextInput, now: Date, web?: Web): Promise<null> {
  allow(viewer, 'source:fetch')
  allow(viewer, 'article:revise', await openArticle(read(), { id: input.id }))
  demandTurn(viewer)
  const snapshot = await snapshotOf(input, web ?? (await ourWeb()))
  return write(async (tx) => {
    // Whoever lost the article while the page was on its way keeps nothing in it.
    allow(viewer, 'article:revise', await openArticle(tx, { id: input.id }))
    await keepSnapshot(tx, viewer, snapshot, now)
    return null
  })
}

async function snapshotOf({ id: articleId, key, url }: FetchTextInput, web: Web): Promise<NewSnapshot> {
  const page = await readWebPage(url, web)
  const no = (sentence: string) => new Refusal('not-fetched', `${sentence} Paste the text by hand.`, 'url')
  if (!page.isRead) throw no(page.sentence)
  if (page.type === 'pdf') throw no('This is a PDF, whose text is not read here.')
  if (page.type === 'other') throw no('What stands at this address is no text.')
  const { text, title, published, language } =
    page.type === 'html' ? harvestPage(page.text, page.url) : { text: page.text.trim(), title: '', published: '', language: '' }
  if (text.length < 200) throw no('The page holds hardly any text without its scripts.')
  const kept = { articleId, key, taken: 'fetched' as const, url, finalUrl: page.url, status: page.status }
  return { ...kept, title, published, language, text: text.slice(0, mostText).toWellFormed() }
}
