import { connection } from 'next/server'
import { env } from '#lib/env.ts'
import { findTransparency } from '#lib/transparency/queries.ts'
import { answerMachine } from '../answer-machine.ts'

export async function GET(): Promise<Response> {
  await connection()
  const { figures, tags } = await findTransparency(env().SITE_URL)
  return answerMachine(`${JSON.stringify(figures, null, 2)}\n`, { type: 'application/json; charset=utf-8', tags })
}
