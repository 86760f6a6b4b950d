import { and, desc, eq, isNull } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, deskMedia, revisions } from '#db/schema/articles.ts'
import { allow, may, type Viewer } from '../access/allow.ts'
import { type ArticleContent, storedContent } from '../articles/content.ts'

export interface LastWords {
  alt: string
  credit: string
}

/** Further back nobody remembers. */
const most = 5

/** What was said of a picture where it was used last, in an article that this viewer may read; null where nothing was. */
export async function findLastWords(viewer: Viewer, { id }: { id: string }): Promise<LastWords | null> {
  allow(viewer, 'media:read')
  const uses = await read()
    .select({ createdBy: articles.createdBy, status: articles.status, content: revisions.content })
    .from(deskMedia)
    .innerJoin(articles, eq(articles.id, deskMedia.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(and(eq(deskMedia.mediaId, id), isNull(articles.deletedAt)))
    .orderBy(desc(articles.activityAt), desc(articles.id))
    .limit(most)
  const readable = uses.filter((article) => may(viewer, 'article:read', article))
  return readable.flatMap(({ content }) => wordsIn(storedContent(content), id)).find(({ alt, credit }) => alt || credit) ?? null
}

function wordsIn({ lead, body }: ArticleContent, id: string): LastWords[] {
  const inText = body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs] : []))
  return [...(lead ? [lead] : []), ...inText].filter(({ mediaId }) => mediaId === id).map(({ alt, credit }) => ({ alt, credit }))
}
