import { connection } from 'next/server'
import { writeOpenSearch } from '#lib/crawlers/write-for-browsers.ts'
import { env } from '#lib/env.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { answerMachine } from '../answer-machine.ts'

export async function GET(): Promise<Response> {
  await connection()
  const body = writeOpenSearch(await findSettings(), env().SITE_URL)
  return answerMachine(body, { type: 'application/opensearchdescription+xml; charset=utf-8', tags: [tags.site] })
}
