import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { record } from '../audit/record.ts'
import { keepNote } from './keep-note.ts'
import type { SayInput } from './schema.ts'

/** Adds a word to the thread of an article, for those who work on it. */
export function say(viewer: Viewer, { id, note }: SayInput, now: Date): Promise<void> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id })
    allow(viewer, 'article:say', article)
    await keepNote(tx, { articleId: id, act: 'say', note: note ?? '' }, viewer, now)
    await record(tx, viewer, { verb: 'say', subject: ['article', id] }, now)
  })
}
