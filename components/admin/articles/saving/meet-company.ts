import type { Company } from '#lib/presence/company.ts'
import { type ArticleStore, isDirty } from '../store/article-store.ts'

/** Takes in who is here. Who is no longer alone in writing learns it here, and so does who is alone again. */
export function meetCompany(store: ArticleStore, company: Company): void {
  const { saving } = store.get()
  const { lock } = company
  const isAnothers = lock !== null && !lock.isMine
  const wasMine = saving.company.lock?.isMine === true
  const text = lock ? `${lock.name} ${wasMine ? 'took this article over' : 'is writing in this article'}.` : ''
  const isNews = isAnothers && saving.trouble?.kind !== 'held' && (wasMine || isDirty(store.get()))
  const isOver = !isAnothers && saving.trouble?.kind === 'held'
  const trouble = isNews ? { kind: 'held' as const, text } : isOver ? null : saving.trouble
  store.set({ saving: { ...saving, company, trouble } })
}
