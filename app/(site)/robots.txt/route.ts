import { connection } from 'next/server'
import { writeRobots } from '#lib/crawlers/write-robots.ts'
import { env } from '#lib/env.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { answerMachine } from '../answer-machine.ts'

export async function GET(): Promise<Response> {
  await connection()
  const body = writeRobots(env().SITE_URL, await findSettings())
  return answerMachine(body, { type: 'text/plain; charset=utf-8', tags: [tags.site] })
}
