import { connection } from 'next/server'
import { env } from '#lib/env.ts'
import { publicKeys } from '#lib/ledger/public-keys.ts'
import { answerMachine } from '../../answer-machine.ts'

/** The public keys of what is published here. They are files, so no tag tells of a change: the front never keeps this. */
export async function GET(): Promise<Response> {
  await connection()
  const body = { origin: env().SITE_URL, keys: publicKeys() }
  return answerMachine(JSON.stringify(body, null, 2), {
    type: 'application/json; charset=utf-8',
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
}
