import { connection } from 'next/server'
import { findCheckpoint } from '#lib/ledger/checkpoint-queries.ts'
import { answerMachine } from '../../answer-machine.ts'

/** The newest signed root over everything that was published, as others can keep and sign it; 404 before the first. */
export async function GET(): Promise<Response> {
  await connection()
  const checkpoint = await findCheckpoint()
  return answerMachine(checkpoint?.note ?? null, {
    type: 'text/plain; charset=utf-8',
    tags: checkpoint?.tags ?? [],
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
}
