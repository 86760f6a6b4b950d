import { may, type Viewer } from '../access/allow.ts'
import { saidUse, type Using } from '../search/list-using.ts'
import type { PictureUses } from '../search/picture-uses.ts'

/** Where a picture is used, as far as this viewer may know. */
export interface SeenUses {
  articles: Using[]
  pages: PictureUses['pages']
  /** How many more articles use it that are not the viewer's to see. */
  unseen: number
  counts: PictureUses['counts']
}

/** Leaves out the headlines of what is not the viewer's, and counts it. */
export function seenUses(viewer: Viewer, { articles, pages, counts }: PictureUses): SeenUses {
  const seen = articles.filter((article) => may(viewer, 'article:read', article))
  return {
    articles: seen.map(({ id, headline, status }) => ({ id, headline, status })),
    pages,
    unseen: articles.length - seen.length,
    counts,
  }
}

/** The same in words, or nothing when it is used nowhere. */
export function saidUses({ articles, pages, unseen }: SeenUses): string {
  return [
    ...(articles.length ? [saidUse(articles)] : []),
    ...pages.map(({ title }) => `the page “${title}”`),
    ...(unseen ? [unseen === 1 ? 'an article that is not yours to see' : `${unseen} articles that are not yours to see`] : []),
  ].join('; ')
}
