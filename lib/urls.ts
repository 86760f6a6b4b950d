/** An article's address: its section and its own slug. */
export interface ArticleAddress {
  section: string
  slug: string
}

/** First segments that no section may take. */
export const reservedSegments = [
  'admin',
  'api',
  'latest',
  'topics',
  'people',
  'search',
  'corrections',
  'about',
  'media',
  'sources',
  'feeds',
  'preview',
  'healthz',
  'readyz',
  'metrics',
  'transparency',
  'gone',
  'missing',
  'parts',
  'fonts',
  'icons',
  'static',
  'oembed',
  'twins',
  'sitemaps',
  'well-known',
] as const

/** The forms of a feed, by the file's name. */
export type FeedFile = 'feed.xml' | 'atom.xml' | 'feed.json'
/** The forms of an article that machines read, by what stands after its address. */
export type ArticleForm =
  | '.md'
  | '/references.json'
  | '/cite.json'
  | '/cite.bib'
  | '/cite.ris'
  | '/cite.txt'
  | '/oembed.json'
  | '/verify.json'

/** Stands for the host where a source has none. It has no dot, so that no host is called so. */
export const withoutAddress = 'without-address'

function query(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return given.length ? `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}` : ''
}

/** Every address of the publication, once. Values are slugs or ids, and need no escaping. */
export const urls = {
  front: () => '/',
  latest: (after?: string) => `/latest${query({ after })}`,
  section: (slug: string, after?: string) => `/${slug}${query({ after })}`,
  month: (section: string, year: number, month: number, after?: string) =>
    `/${section}/${year}/${String(month).padStart(2, '0')}${query({ after })}`,
  article: ({ section, slug }: ArticleAddress) => `/${section}/${slug}`,
  history: ({ section, slug }: ArticleAddress, after?: string) => `/${section}/${slug}/history${query({ after })}`,
  verify: ({ section, slug }: ArticleAddress) => `/${section}/${slug}/verify`,
  /** The form by which a reader says what is wrong; `form` is one that was refused. */
  report: ({ section, slug }: ArticleAddress, form?: string) => `/${section}/${slug}/report${query({ form })}`,
  reportTaken: ({ section, slug }: ArticleAddress) => `/${section}/${slug}/report/thanks`,
  publicationKeys: () => '/.well-known/publication-keys.json',
  /** The newest signed root of the ledger. */
  checkpoint: () => '/.well-known/publication-checkpoint',
  script: (file: string) => `/static/${file}`,
  topics: (after?: string) => `/topics${query({ after })}`,
  people: (after?: string) => `/people${query({ after })}`,
  topic: (slug: string, after?: string) => `/topics/${slug}${query({ after })}`,
  person: (slug: string, after?: string) => `/people/${slug}${query({ after })}`,
  search: (q?: string, page?: number) => `/search${query({ q, page: page === 1 ? undefined : page })}`,
  corrections: (after?: string) => `/corrections${query({ after })}`,
  /** What the house says of itself in figures. */
  transparency: () => '/transparency.json',
  aboutUs: () => '/about',
  sources: (after?: string) => `/sources${query({ after })}`,
  /** The sources of a host; '' is for those without an address. */
  sourcesOf: (host: string, after?: string) => `/sources/${host || withoutAddress}${query({ after })}`,
  source: ({ host, id }: { host: string; id: string }, after?: string) =>
    `/sources/${host || withoutAddress}/${id}${query({ after })}`,
  about: (page: string) => `/about/${page}`,
  sharedPreview: (token: string) => `/preview/shared/${token}`,
  /** Where proxy.ts leads a reader whose article was withdrawn, or whose address is none. */
  gone: () => '/gone',
  missing: () => '/missing',
  /** What many pages share, for the front that keeps finished pages. */
  parts: () => '/parts',
  /** The feed of a list, by the list's own address. */
  feed: (list: string, file: FeedFile) => `${list === '/' ? '' : list}/${file}`,
  form: ({ section, slug }: ArticleAddress, form: ArticleForm) => `/${section}/${slug}${form}`,
  /** The route that stands behind an address of an article; nobody is led to it. */
  twin: (address: string) => `/twins${address}`,
  sitemap: () => '/sitemap.xml',
  sitemapPart: (name: string) => `/sitemaps/${name}.xml`,
  newsSitemap: () => '/news-sitemap.xml',
  icon: (file: string) => `/icons/${file}`,
  manifest: () => '/manifest.webmanifest',
  openSearch: () => '/opensearch.xml',
  indexNowKey: () => '/indexnow-key.txt',
  securityText: () => '/.well-known/security.txt',
  media: (file: string, width: number, form: 'webp' | 'jpg') => `/media/${file}-${width}.${form}`,
  admin: {
    home: () => '/admin',
    /** No page of its own: the front asks for it where there is none. */
    missing: () => '/admin/missing',
    signIn: (from?: string, error?: string) => `/admin/sign-in${query({ from, error })}`,
    signedOut: (done: string, email?: string) => `/admin/sign-in${query({ done, email })}`,
    setUp: (code?: string) => `/admin/set-up${code ? `/${code}` : ''}`,
    invitation: (token: string) => `/admin/invitation/${token}`,
    account: () => '/admin/account',
    audit: (filter: Record<string, string | undefined> = {}) => `/admin/audit${query(filter)}`,
    accounts: (after?: string) => `/admin/accounts${query({ after })}`,
    articles: (filter: Record<string, string | undefined> = {}) => `/admin/articles${query(filter)}`,
    calendar: (month?: string) => `/admin/calendar${query({ month })}`,
    newArticle: () => '/admin/articles/new',
    articleHistory: (id: string, chosen: Record<string, string | undefined> = {}) =>
      `/admin/articles/${id}/history${query(chosen)}`,
    /** `report`: what a reader said is wrong in it. */
    article: (id: string, report?: string) => `/admin/articles/${id}${query({ report })}`,
    reports: (filter: Record<string, string | undefined> = {}) => `/admin/reports${query(filter)}`,
    preview: (id: string, as?: string) => `/preview/${id}${query({ as: as === 'desktop' ? undefined : as })}`,
    /** The page as a printer has it, with nothing around it. */
    previewOnPaper: (id: string) => `/preview/${id}/paper`,
    latest: (filter: Record<string, string | undefined> = {}) => `/admin/latest${query(filter)}`,
    front: (filter: Record<string, string | undefined> = {}) => `/admin/front${query(filter)}`,
    sections: () => '/admin/sections',
    section: (id: string) => `/admin/sections/${id}`,
    topics: (filter: Record<string, string | undefined> = {}) => `/admin/topics${query(filter)}`,
    topic: (id: string) => `/admin/topics/${id}`,
    people: (filter: Record<string, string | undefined> = {}) => `/admin/people${query(filter)}`,
    person: (id: string) => `/admin/people/${id}`,
    media: (filter: Record<string, string | undefined> = {}) => `/admin/media${query(filter)}`,
    medium: (id: string) => `/admin/media/${id}`,
    sources: (filter: Record<string, string | undefined> = {}) => `/admin/sources${query(filter)}`,
    source: (id: string) => `/admin/sources/${id}`,
    sourceQueue: (after?: string) => `/admin/sources/queue${query({ after })}`,
    settings: () => '/admin/settings',
    outlets: () => '/admin/settings/outlets',
    checks: () => '/admin/checks',
    pages: () => '/admin/pages',
    page: (slug: string) => `/admin/pages/${slug}`,
  },
  api: {
    signIn: (provider = 'credentials') =>
      provider === 'credentials' ? '/api/auth/callback/credentials' : `/api/auth/signin/${provider}`,
    signOut: () => '/api/auth/signout',
    uploads: (replacing?: { replaces: string; version: number }) => `/api/uploads${query({ ...replacing })}`,
    articles: () => '/api/articles',
    finder: () => '/api/finder',
    autosave: () => '/api/autosave',
    presence: () => '/api/presence',
    csrf: () => '/api/auth/csrf',
    media: () => '/api/media',
    pictureWords: (id?: string) => `/api/media/words${query({ id })}`,
    curation: () => '/api/curation',
    gate: () => '/api/gate',
    corrections: () => '/api/corrections',
    links: () => '/api/links',
    archiveCopies: () => '/api/archive-copies',
    audit: () => '/api/audit',
    suggestions: () => '/api/suggestions',
    harvest: () => '/api/harvest',
    sourceTexts: (id?: string) => `/api/source-texts${query({ id })}`,
  },
} as const
