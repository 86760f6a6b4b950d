import type { Standing } from '../article-screen-props.ts'

/** Why this viewer cannot change the article as it stands, and what would let them; null when they can. */
export function whyFixed({ status, isTrashed, may }: Pick<Standing, 'status' | 'isTrashed' | 'may'>): string | null {
  if (isTrashed) return 'It is in the trash, and is changed again when it has been taken out.'
  if (may.revise) return null
  if (status === 'live') return 'Readers have it. From here on an editor changes it.'
  if (status === 'withdrawn') return 'It was withdrawn. An editor can restore it.'
  return 'The editors have it. You can read it here, and change it again when they send it back.'
}
