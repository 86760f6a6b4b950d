import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoArticle } from './demo-article.ts'

/** One line of sources.ndjson: a document that was opened, the words in it that were read, and what they stand behind. */
export interface DemoSource {
  article: string
  key: string
  kind: 'web' | 'document' | 'dataset'
  url: string
  title: string
  publisher: string
  author?: string
  published?: string
  passage: string
  supports: string
  /** The day on which it was read. */
  read: string
}

const here = import.meta.dirname

/** The stories of the demonstration, oldest first. */
export async function loadStories(): Promise<DemoArticle[]> {
  const stories = await loadAll<DemoArticle>('articles')
  return [...stories.values()].sort((a, b) => b.daysAgo - a.daysAgo || (a.time < b.time ? -1 : 1))
}

/** Their drawings, by slug: each gives an SVG. */
export function loadDrawings(): Promise<Map<string, () => string>> {
  return loadAll('pictures')
}

async function loadAll<T>(folder: string): Promise<Map<string, T>> {
  const found = new Map<string, T>()
  for (const name of readdirSync(join(here, folder)).sort()) {
    const module = (await import(join(here, folder, name))) as { default: T }
    found.set(name.replace(/\.ts$/, ''), module.default)
  }
  return found
}
