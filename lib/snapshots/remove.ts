import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import type { RemoveTextInput } from './schema.ts'

/** Takes the text of a source off: nothing is compared with it any more. What was kept before stays kept. */
export function remove(viewer: Viewer, { id, key }: RemoveTextInput, now: Date): Promise<null> {
  return write(async (tx) => {
    allow(viewer, 'article:revise', await openArticle(tx, { id }))
    await keepSnapshot(tx, viewer, { articleId: id, key, taken: 'removed', text: '' }, now)
    return null
  })
}
