import type { ArticleScreenProps } from '../article-screen-props.ts'
import { doneSlot } from '../notice-slot.ts'
import type { ArticleStore, Done } from '../store/article-store.ts'

/** Has the screen say what was done and how to go on; the page of a new article leads to the article's own, which says it. */
export function showDone(store: ArticleStore, { article }: Pick<ArticleScreenProps, 'article'>, done: Done): void {
  if (article.version === null) sessionStorage.setItem(doneSlot, done)
  else store.set({ done })
}
