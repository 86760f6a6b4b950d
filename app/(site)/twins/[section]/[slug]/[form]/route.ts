import type { ArticleView } from '#lib/articles/article-view.ts'
import { ownTags } from '#lib/articles/own-tags.ts'
import { findArticle } from '#lib/articles/queries.ts'
import { type Work, worksOf } from '#lib/citing/work.ts'
import { writeBibtex } from '#lib/citing/write-bibtex.ts'
import { writeCsl } from '#lib/citing/write-csl.ts'
import { writePlain } from '#lib/citing/write-plain.ts'
import { writeReferences } from '#lib/citing/write-references.ts'
import { writeRis } from '#lib/citing/write-ris.ts'
import { env } from '#lib/env.ts'
import { articleMarkdown } from '#lib/feeds/article-markdown.ts'
import { writeOembed } from '#lib/feeds/write-oembed.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { urls } from '#lib/urls.ts'
import { answerMachine } from '../../../../answer-machine.ts'

interface Site {
  name: string
  origin: string
}
interface Form {
  type: string
  write: (article: ArticleView, site: Site) => string
  /** Saved as a file, because reference managers open files. */
  isFile?: boolean
}

const cited = (write: (works: Work[]) => string) => (article: ArticleView, site: Site) => write(worksOf(article, site))
const forms: Record<string, Form> = {
  md: { type: 'text/markdown', write: (article, { origin }) => articleMarkdown(article, origin) },
  'references.json': { type: 'application/json', write: (article, { origin }) => writeReferences(article, origin) },
  'cite.json': { type: 'application/vnd.citationstyles.csl+json', write: cited(writeCsl) },
  'cite.bib': { type: 'application/x-bibtex', write: cited(writeBibtex), isFile: true },
  'cite.ris': { type: 'application/x-research-info-systems', write: cited(writeRis), isFile: true },
  'cite.txt': { type: 'text/plain', write: cited(writePlain) },
  'oembed.json': { type: 'application/json', write: writeOembed },
}

/** Every form of an article that machines read; next.config.ts leads their addresses here. */
export async function GET(_request: Request, { params }: RouteContext<'/twins/[section]/[slug]/[form]'>): Promise<Response> {
  const { section, slug, form } = await params
  const known = Object.hasOwn(forms, form) ? forms[form] : undefined
  const article = known ? await findArticle({ section, slug }) : null
  if (!known || !article) return answerMachine(null, { type: '' })
  const { name } = await findSettings()
  const address = urls.article({ section, slug })
  return answerMachine(known.write(article, { name, origin: env().SITE_URL }), {
    type: `${known.type}; charset=utf-8`,
    tags: [tags.site, tags.address(address), ...ownTags(article)],
    canonical: address,
    ...(known.isFile ? { headers: { 'Content-Disposition': `attachment; filename="${slug}${form.slice('cite'.length)}"` } } : {}),
  })
}
