import { connection } from 'next/server'
import { env } from '#lib/env.ts'
import { publicKeys } from '#lib/ledger/public-keys.ts'
import { logName, verifierKey } from '#lib/ledger/signed-note.ts'
import { urls } from '#lib/urls.ts'
import { answerMachine } from '../../answer-machine.ts'

/** The public keys of what is published here. They are files, so no tag tells of a change: the front never keeps this. */
export async function GET(): Promise<Response> {
  await connection()
  const origin = env().SITE_URL
  const log = logName(origin)
  const keys = publicKeys().map((key) => ({ ...key, verifier: verifierKey(log, key.x) }))
  const body = { origin, log, checkpoint: origin + urls.checkpoint(), keys }
  return answerMachine(JSON.stringify(body, null, 2), {
    type: 'application/json; charset=utf-8',
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
}
