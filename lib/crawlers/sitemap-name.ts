/** A page of the sitemap: what it lists, and which part of it, from 1. */
export interface SitemapName {
  list: 'pages' | 'topics' | 'people' | 'sources' | { year: number; month: number }
  part: number
}

const shape = /^(pages|topics|people|sources|(\d{4})-(0[1-9]|1[0-2]))(?:-([1-9]\d{0,3}))?$/

/** @returns what `topics-2` or `2026-05` names, or null */
export function readSitemapName(text: string): SitemapName | null {
  const [, list, year, month, part] = shape.exec(text) ?? []
  if (!list || part === '1') return null
  const named = year ? { year: Number(year), month: Number(month) } : (list as 'pages' | 'topics' | 'people' | 'sources')
  return { list: named, part: Number(part ?? 1) }
}

/** The names of the parts of a list of so many addresses. The first has no number. */
export function sitemapNames(list: string, addresses: number, most: number): string[] {
  return Array.from({ length: Math.ceil(addresses / most) }, (_, index) => (index ? `${list}-${index + 1}` : list))
}
