import type { Tx } from '#db/client.ts'
import type { OpenArticle } from '../articles/open-article.ts'
import { Refusal } from '../refusal.ts'
import { type Act, openSchedule, type Schedule } from './keep-schedule.ts'

const isNot: Record<Act, string> = {
  publish: 'This article is not scheduled.',
  change: 'No changes to this article are scheduled.',
  withdraw: 'No withdrawal of this article is scheduled.',
}

/** @throws Refusal('wrong-state') when nothing is to happen to the article at a moment */
export async function demandSchedule(tx: Tx, { id, status }: Pick<OpenArticle, 'id' | 'status'>, act: Act): Promise<Schedule> {
  const found = await openSchedule(tx, id, act)
  if (found && status === (act === 'publish' ? 'scheduled' : 'live')) return found
  throw new Refusal('wrong-state', `${isNot[act]} It may have gone out, or somebody has called it off.`)
}
