import { findSitemap } from '#lib/crawlers/queries.ts'
import { writeSitemap } from '#lib/crawlers/write-sitemaps.ts'
import { env } from '#lib/env.ts'
import { answerMachine } from '../../answer-machine.ts'

export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[file]'>): Promise<Response> {
  const { file } = await params
  const found = file.endsWith('.xml') ? await findSitemap(file.slice(0, -'.xml'.length)) : null
  const body = found && writeSitemap(found.entries, env().SITE_URL)
  return answerMachine(body, { type: 'application/xml; charset=utf-8', ...(found ? { tags: found.tags } : {}) })
}
