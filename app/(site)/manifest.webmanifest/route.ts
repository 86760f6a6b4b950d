import { connection } from 'next/server'
import { writeManifest } from '#lib/crawlers/write-for-browsers.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { answerMachine } from '../answer-machine.ts'

export async function GET(): Promise<Response> {
  await connection()
  return answerMachine(writeManifest(await findSettings()), { type: 'application/manifest+json', tags: [tags.site] })
}
