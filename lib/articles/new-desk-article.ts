import { allow, may, type Viewer } from '../access/allow.ts'
import { articleContent } from './content.ts'
import type { DeskArticle } from './desk-queries.ts'

interface Beginning {
  section: { id: string; slug: string }
  language: string
  bylines: string[]
}

/** An article that is not on disk yet, as its screen at the desk needs it: empty, and the viewer's own. */
export function newDeskArticle(viewer: Viewer, id: string, { section, language, bylines }: Beginning) {
  allow(viewer, 'article:draft')
  const own = { createdBy: viewer.accountId, status: 'draft' }
  const content = articleContent.parse({ sectionId: section.id, language, bylines })
  const standing: Omit<DeskArticle, 'version' | 'content'> = {
    ...{ id, status: 'draft', isTrashed: false, slug: '', sectionSlug: section.slug, firstPublishedAt: null },
    ...{ withdrawnReason: null, hasChanges: false, savedAt: 0, savedBy: null, sentBack: null },
    may: {
      revise: may(viewer, 'article:revise', own),
      submit: may(viewer, 'article:submit', own),
      publish: may(viewer, 'article:publish', own),
      schedule: may(viewer, 'article:schedule', own),
      discard: may(viewer, 'article:discard', own),
      share: may(viewer, 'article:share', own),
      preview: may(viewer, 'article:preview', own),
      ...{ return: false, 'record-review': false, correct: false, withdraw: false, restore: false, delete: false },
    },
  }
  return { ...standing, version: null, content }
}
