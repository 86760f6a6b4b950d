import { env } from '#lib/env.ts'
import { findLedger } from '#lib/ledger/queries.ts'
import { tags } from '#lib/tags.ts'
import { urls } from '#lib/urls.ts'
import { answerMachine } from '../../../../answer-machine.ts'

/** The signed chain of an article with what was signed, for whoever wants to check it elsewhere. */
export async function GET(_: Request, { params }: RouteContext<'/twins/[section]/[slug]/verify.json'>): Promise<Response> {
  const address = await params
  const ledger = await findLedger(address)
  if (!ledger) return answerMachine(null, { type: '' })
  const origin = env().SITE_URL
  const article = urls.article(address)
  const { checkpoint, entries } = ledger
  const signed = checkpoint && { note: checkpoint.note, madeAt: new Date(checkpoint.madeAt).toISOString() }
  const body = { article: origin + article, keys: origin + urls.publicationKeys(), checkpoint: signed, entries }
  return answerMachine(JSON.stringify(body), {
    type: 'application/json; charset=utf-8',
    tags: [tags.address(article), ...ledger.tags],
    canonical: article,
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
}
