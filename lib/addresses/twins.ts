/** A form of a page that machines read, and the page that it is a form of. */
export interface Twin {
  page: string
  /** What stands after the page's address: `/feed.xml`, `.md`. */
  file: string
  of: 'list' | 'article'
  /** A page for people, and no file. */
  isPage?: boolean
}

const files = new Set([
  ...[
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/robots.txt',
    '/llms.txt',
    '/transparency.json',
    '/manifest.webmanifest',
    '/opensearch.xml',
  ],
  ...[
    '/.well-known/security.txt',
    '/.well-known/trust.txt',
    '/.well-known/publication-keys.json',
    '/.well-known/publication-checkpoint',
  ],
  '/indexnow-key.txt',
])
const part = /^\/sitemaps\/[a-z0-9-]{1,40}\.xml$/

/** Whether this is one of the files for crawlers and browsers that no page belongs to. */
export function isFixedFile(path: string): boolean {
  return files.has(path) || part.test(path)
}

const feed = /^(|\/[a-z0-9-]{1,80}|\/(?:topics|people)\/[a-z0-9-]{1,80})(\/(?:feed\.xml|atom\.xml|feed\.json))$/
const form =
  /^(\/[a-z0-9-]{1,80}\/[a-z0-9-]{1,120})(\.md|\/references\.json|\/cite\.(?:json|bib|ris|txt)|\/oembed\.json|\/verify\.json)$/
const aboutArticle = /^(\/[a-z0-9-]{1,80}\/[a-z0-9-]{1,120})(\/(?:history|verify|report(?:\/thanks)?))$/

/** Whether this is the form by which readers report an error in an article. */
export function isReportForm(path: string): boolean {
  return splitTwin(path)?.file === '/report'
}

/** Cuts the address of a feed, a citation, a Markdown form or a history into its page and the rest; null for any other. */
export function splitTwin(path: string): Twin | null {
  const [, list, feedFile] = feed.exec(path) ?? []
  if (list !== undefined && feedFile) return { page: list || '/', file: feedFile, of: 'list' }
  const [, told, page] = aboutArticle.exec(path) ?? []
  if (told && page) return { page: told, file: page, of: 'article', isPage: true }
  const [, article, formFile] = form.exec(path) ?? []
  return article && formFile ? { page: article, file: formFile, of: 'article' } : null
}
