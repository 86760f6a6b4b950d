import { connection } from 'next/server'
import { listSitemaps } from '#lib/crawlers/queries.ts'
import { writeSitemapIndex } from '#lib/crawlers/write-sitemaps.ts'
import { env } from '#lib/env.ts'
import { answerMachine } from '../answer-machine.ts'

export async function GET(): Promise<Response> {
  await connection()
  const { maps, tags } = await listSitemaps()
  return answerMachine(writeSitemapIndex(maps, env().SITE_URL), { type: 'application/xml; charset=utf-8', tags })
}
