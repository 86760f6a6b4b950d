import type { SourceView } from '#lib/sources/queries.ts'

/** "One article leans", "12 articles lean". */
export function articlesSaid(articles: number): string {
  return articles === 1 ? 'One article leans' : `${articles} articles lean`
}

/** What a host is called; '' is for what has no address. */
export function hostName(host: string): string {
  return host || 'Without an address'
}

/** What a source is called where its title stands alone. */
export function sourceTitle({ title, host, publisher }: Pick<SourceView, 'title' | 'host' | 'publisher'>): string {
  return title || publisher || host || 'A source without a title'
}
