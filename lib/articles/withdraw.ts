import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { openArticle } from './open-article.ts'
import { openLive } from './open-live.ts'
import type { WithdrawInput } from './schema.ts'
import { takeDown } from './take-down.ts'
import { touch } from './touch.ts'

/** Withdraws a live article: its address answers 410 with the reason from the next request on. @returns the new version */
export function withdraw(viewer: Viewer, { reason, ...input }: WithdrawInput, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'article:withdraw', await openArticle(tx, { id: input.id }))
    const article = await openLive(tx, input)
    await takeDown(tx, article, now)
    const withdrawn = { status: 'withdrawn' as const, liveRevisionId: null, withdrawnAt: now.getTime(), withdrawnReason: reason }
    const version = await touch(tx, article, withdrawn, now)
    await record(tx, viewer, { verb: 'withdraw', subject: ['article', article.id], detail: { reason } }, now)
    return version
  })
}
