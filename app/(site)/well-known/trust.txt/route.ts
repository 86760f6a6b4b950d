import { connection } from 'next/server'
import { writeTrust } from '#lib/crawlers/write-well-known.ts'
import { env } from '#lib/env.ts'
import { listWrittenPages } from '#lib/pages/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { answerMachine } from '../../answer-machine.ts'

export async function GET(): Promise<Response> {
  await connection()
  const written = await listWrittenPages()
  const body = writeTrust(env().SITE_URL, written.slugs, await findSettings())
  return answerMachine(body, { type: 'text/plain; charset=utf-8', tags: [tags.site, ...written.tags] })
}
