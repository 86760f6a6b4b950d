import { connection } from 'next/server'
import { listNews } from '#lib/crawlers/list-news.ts'
import { writeNewsSitemap } from '#lib/crawlers/write-sitemaps.ts'
import { env } from '#lib/env.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { answerMachine } from '../answer-machine.ts'

/** Rests on the clock, so it has no tags and is made anew each time. */
export async function GET(): Promise<Response> {
  await connection()
  const { name } = await findSettings()
  const body = writeNewsSitemap(await listNews(new Date()), { name, origin: env().SITE_URL })
  return answerMachine(body, { type: 'application/xml; charset=utf-8' })
}
