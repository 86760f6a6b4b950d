import type { Standing } from '../article-screen-props.ts'

const words: Record<Standing['status'], string> = {
  draft: 'Draft',
  review: 'In review',
  scheduled: 'Scheduled',
  live: 'Live',
  withdrawn: 'Withdrawn',
}

/** Where an article stands, in words. */
export function statusWords({ status, isTrashed, hasChanges }: Pick<Standing, 'status' | 'isTrashed' | 'hasChanges'>): string {
  if (isTrashed) return 'In the trash'
  return status === 'live' && hasChanges ? 'Live, with changes that readers do not see' : words[status]
}
