import type { Tx } from '#db/client.ts'
import { corrections } from '#db/schema/articles.ts'
import type { Viewer } from '../access/allow.ts'
import { expire } from '../changes/expire.ts'
import { placeOf } from '../corrections/place-of.ts'
import { newId } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import type { ArticleContent } from './content.ts'
import { goLive } from './go-live.ts'
import type { OpenLiveArticle } from './open-live.ts'
import { type SavedRevision, saveRevision } from './save-revision.ts'

interface Note {
  class: 'correction' | 'clarification' | 'editors-note'
  was: string
  isNow: string
  why: string
  sentence?: string | undefined
  source?: string | undefined
  noticedBy?: string | undefined
  atTop?: boolean | undefined
}

interface Shown {
  article: OpenLiveArticle
  note: Note
  /** Whose note it is; null for the clock alone. */
  madeBy: string | null
  /** Keeps what the gate said with the revision. */
  keep: (revision: SavedRevision) => Promise<object>
}

/** Shows readers this text of a live article with a note, which a verb asked about and admitted. @returns the new version, and what the audit line says */
export async function showNote(tx: Tx, { article, note, madeBy, keep }: Shown, viewer: Viewer, now: Date) {
  const { id, content, contentHash: hash, firstPublishedAt } = article
  const { was, isNow, why, sentence = '', source: sourceKey = '', noticedBy = '' } = note
  demandSource(content, note)
  const revision = await saveRevision(tx, { articleId: id, content, hash, reason: 'correct', note: why }, viewer, now)
  const passed = await keep(revision)
  const place = placeOf(note.class, note.atTop ?? false)
  const correctionId = newId()
  await tx.insert(corrections).values({
    ...{ id: correctionId, articleId: id, revisionId: revision.id, class: note.class },
    ...{ was, isNow, why, sentence, sourceKey, place, noticedBy, madeBy, madeAt: now.getTime() },
  })
  const live = { revisionId: revision.id, content, firstPublishedAt, updatedAt: now.getTime(), updateNote: null }
  const version = await goLive(tx, article, live, now)
  await expire(tx, [tags.corrections], now)
  return { version, correctionId, detail: { class: note.class, was, isNow, why, place, revision: revision.id, ...passed } }
}

/** @throws Refusal('invalid') when a note leans on a source that the article does not have */
export function demandSource({ references }: ArticleContent, { source = '' }: Pick<Note, 'source'>): void {
  if (source && !references.some(({ key }) => key === source))
    throw new Refusal('invalid', 'This source is not among the references.', 'source')
}
