import { z } from 'zod'

const stored = z.object({ title: z.string(), publisher: z.string(), author: z.string(), published: z.string() }).partial()

/** What an article calls a source. */
export interface SourceName {
  title: string
  publisher: string
  author: string
  /** A day, a month or a year; '' where nobody knows. */
  published: string
}

/** What stands in the reference of the newest article that leans on a source. */
export function sourceName(reference: unknown): SourceName {
  const { title = '', publisher = '', author = '', published = '' } = stored.catch({}).parse(reference)
  return { title, publisher, author, published }
}
