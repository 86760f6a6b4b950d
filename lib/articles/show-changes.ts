import type { Tx } from '#db/client.ts'
import type { Viewer } from '../access/allow.ts'
import { goLive } from './go-live.ts'
import type { OpenLiveArticle } from './open-live.ts'
import { type SavedRevision, saveRevision } from './save-revision.ts'

interface Shown {
  article: OpenLiveArticle
  change: { class: 'typographic' } | { class: 'update'; note: string }
  /** Keeps what the gate said with the revision. */
  keep: (revision: SavedRevision) => Promise<object>
}

/** Shows readers this text of a live article, which a verb asked about and admitted. @returns the new version, and what the audit line says */
export async function showChanges(tx: Tx, { article, change, keep }: Shown, viewer: Viewer, now: Date) {
  const { id, content, contentHash: hash, firstPublishedAt } = article
  const note = change.class === 'update' ? change.note : ''
  const revision = await saveRevision(tx, { articleId: id, content, hash, reason: change.class, note }, viewer, now)
  const passed = await keep(revision)
  const updated =
    change.class === 'update'
      ? { updatedAt: now.getTime(), updateNote: note }
      : { updatedAt: article.updatedAt, updateNote: article.updateNote }
  const version = await goLive(tx, article, { revisionId: revision.id, content, firstPublishedAt, ...updated }, now)
  return { version, detail: { class: change.class, note, revision: revision.id, ...passed } }
}
