import { connection } from 'next/server'
import { writeSecurity } from '#lib/crawlers/write-well-known.ts'
import { env } from '#lib/env.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { answerMachine } from '../../answer-machine.ts'

/** Its last day moves on with the month, so it rests on the day. */
export async function GET(): Promise<Response> {
  await connection()
  const body = writeSecurity(env().SITE_URL, await findSettings(), new Date())
  return answerMachine(body, { type: 'text/plain; charset=utf-8', tags: [tags.site, tags.day] })
}
