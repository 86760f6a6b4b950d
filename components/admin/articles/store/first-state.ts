import type { ArticleScreenProps } from '../article-screen-props.ts'
import { noChecks } from '../checks/checks-state.ts'
import { noSaving } from '../saving/saving-state.ts'
import type { ScreenState } from './article-store.ts'

/** The screen's state as the server gave it. */
export function firstState({ article, pictures, picks }: ArticleScreenProps): ScreenState {
  const { content, version, slug, savedAt } = article
  return {
    saving: noSaving,
    ...{ content, saved: content, version, slug, pictures, picks },
    ...{ savedAt: version === null ? null : savedAt, isSaving: false, notice: null, errors: {}, conflict: null, loads: 0 },
    checks: noChecks,
    ...{ texts: [], links: null, copies: null, shownText: null, asked: null, done: null },
  }
}
