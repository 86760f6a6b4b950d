import { asc } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { media, people, sections, topics } from '#db/schema/publication.ts'
import { listMasters, nameFiles } from './export-files.ts'

/** Everything that content names by id, by the name that an export gives it. */
export interface ExportNames {
  sections: Map<string, string>
  topics: Map<string, string>
  people: Map<string, string>
  /** Articles that are exported: what is in the trash is not. */
  articles: Map<string, string>
  /** "media/harbour.jpg" */
  files: Map<string, string>
}

export async function exportNames(): Promise<ExportNames> {
  const slugsOf = async (table: typeof sections | typeof topics | typeof people) => {
    const rows = await read().select({ id: table.id, slug: table.slug }).from(table)
    return new Map(rows.map(({ id, slug }) => [id, slug]))
  }
  const rows = await read().select({ id: articles.id, slug: articles.slug, deletedAt: articles.deletedAt }).from(articles)
  const pictures = await read()
    .select({ id: media.id, file: media.file, widths: media.widths, originalName: media.originalName })
    .from(media)
    .orderBy(asc(media.createdAt), asc(media.id))
  return {
    sections: await slugsOf(sections),
    topics: await slugsOf(topics),
    people: await slugsOf(people),
    articles: new Map(rows.filter(({ deletedAt }) => deletedAt === null).map(({ id, slug }) => [id, slug])),
    files: nameFiles(pictures, await listMasters()),
  }
}
