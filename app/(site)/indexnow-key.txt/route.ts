import { connection } from 'next/server'
import { findOutlets } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { answerMachine } from '../answer-machine.ts'

/** By this file search engines know that what IndexNow is told comes from us. */
export async function GET(): Promise<Response> {
  await connection()
  const { indexNowKey } = await findOutlets()
  return answerMachine(indexNowKey || null, { type: 'text/plain; charset=utf-8', tags: [tags.site] })
}
