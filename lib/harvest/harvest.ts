import { allow, type Viewer } from '../access/allow.ts'
import { sayFailure } from '../outbound/say-failure.ts'
import type { Web } from '../outbound/web.ts'
import { readWebPage } from '../outbound/web-page.ts'
import { isbnIn } from '../references/isbn.ts'
import { Refusal } from '../refusal.ts'
import { ourWeb } from '../settings/our-web.ts'
import { demandTurn } from './demand-turn.ts'
import { harvestPage } from './harvest-page.ts'
import { askArchive, readArchive } from './look-up-archive.ts'
import { askDoi, doiIn, readCsl } from './look-up-doi.ts'
import { askIsbn, readBook } from './look-up-isbn.ts'
import type { HarvestInput } from './schema.ts'
import type { Suggestion } from './suggestion.ts'

const byHand = 'Fill the fields in by hand.'

/**
 * Looks up what a source says of itself: its page, the registry of its DOI, or a library where it is a book. Nothing is kept.
 * @throws Refusal('not-fetched') with a sentence why nothing could be had
 */
export async function harvest(
  viewer: Viewer,
  { words }: HarvestInput,
  _now: Date,
  web?: Web,
): Promise<{ suggestions: Suggestion[] }> {
  allow(viewer, 'source:fetch')
  demandTurn(viewer)
  const outside = web ?? (await ourWeb())
  const isbn = isbnIn(words)
  if (isbn)
    return {
      suggestions: await orRefuse(
        async () => readBook((await askIsbn(isbn, outside)).text),
        'No library that we can ask has this book.',
      ),
    }
  const doi = doiIn(words)
  const known = doi ? await orNothing(async () => readCsl((await askDoi(doi, outside)).text)) : []
  const [page, archive] = await Promise.all([known.length ? [] : pageOf(words, outside), archiveOf(words, outside)])
  return { suggestions: [...known, ...page, ...archive] }
}

async function pageOf(url: string, web: Web): Promise<Suggestion[]> {
  const page = await readWebPage(url, web)
  if (!page.isRead) throw new Refusal('not-fetched', `${page.sentence} ${byHand}`, 'words')
  if (page.type === 'html') return harvestPage(page.text, page.url).suggestions
  throw new Refusal('not-fetched', `This is no page that says who wrote it. ${byHand}`, 'words')
}

function archiveOf(url: string, web: Web): Promise<Suggestion[]> {
  return orNothing(async () => {
    const value = readArchive(await askArchive(url, web))
    return value ? [{ field: 'archive', value, from: 'the Internet Archive' }] : []
  })
}

// What a service outside does not say is no reason to say nothing.
async function orNothing(look: () => Promise<Suggestion[]>): Promise<Suggestion[]> {
  try {
    return await look()
  } catch (error) {
    sayFailure(error)
    return []
  }
}

async function orRefuse(look: () => Promise<Suggestion[]>, nothing: string): Promise<Suggestion[]> {
  const found = await look().catch((error: unknown) => {
    throw new Refusal('not-fetched', `${sayFailure(error).sentence} ${byHand}`, 'words')
  })
  if (!found.length) throw new Refusal('not-fetched', `${nothing} ${byHand}`, 'words')
  return found
}
