import { connection } from 'next/server'
import { writeLlms } from '#lib/crawlers/write-llms.ts'
import { listLatest } from '#lib/curation/queries.ts'
import { env } from '#lib/env.ts'
import { knownPages } from '#lib/pages/known-pages.ts'
import { listWrittenPages } from '#lib/pages/queries.ts'
import { listSections } from '#lib/sections/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { answerMachine } from '../answer-machine.ts'

export async function GET(): Promise<Response> {
  await connection()
  const { name, tagline } = await findSettings()
  const { cards, tags: rests } = await listLatest()
  const written = await listWrittenPages()
  const body = writeLlms({
    site: { name, tagline, origin: env().SITE_URL },
    sections: await listSections(),
    pages: knownPages.filter(({ slug }) => written.slugs.includes(slug)),
    newest: cards,
  })
  return answerMachine(body, { type: 'text/plain; charset=utf-8', tags: [tags.site, ...rests, ...written.tags] })
}
