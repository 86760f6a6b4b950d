import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import type { PasteTextInput } from './schema.ts'

/** Keeps the text of a source as somebody pasted it. */
export function paste(viewer: Viewer, { id, key, url, text }: PasteTextInput, now: Date): Promise<null> {
  return write(async (tx) => {
    allow(viewer, 'article:revise', await openArticle(tx, { id }))
    await keepSnapshot(tx, viewer, { articleId: id, key, taken: 'pasted', url, text }, now)
    return null
  })
}
