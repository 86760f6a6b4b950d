import type { Viewer } from '../access/allow.ts'
import { findWordGiven } from '../gate/word-given.ts'
import { discard } from './discard.ts'
import { publish } from './publish.ts'
import { refile } from './refile.ts'
import type { StepOfSeveral } from './schema.ts'
import { submit } from './submit.ts'
import { takeOut } from './take-out.ts'

/**
 * Does with one article what the list does with several: in a transaction of its own, by the verb that does it alone,
 * so that permission, checks and the audit are those of that verb. Nobody reads warnings for several at once: only what
 * was said when it went out last counts. @returns the new version
 */
export async function takeStep(viewer: Viewer, step: StepOfSeveral, now: Date): Promise<number> {
  const { id, version } = step
  switch (step.act) {
    case 'section':
      return refile(viewer, { id, version, sectionId: step.sectionId, ...(await findWordGiven(viewer, id)) }, now)
    case 'add-topic':
      return refile(viewer, { id, version, addTopic: step.topicId, ...(await findWordGiven(viewer, id)) }, now)
    case 'drop-topic':
      return refile(viewer, { id, version, dropTopic: step.topicId, ...(await findWordGiven(viewer, id)) }, now)
    case 'submit':
      return submit(viewer, { id, version }, now)
    case 'publish':
      return publish(viewer, { id, version }, now)
    case 'trash':
      return discard(viewer, { id, version }, now)
    case 'take-out':
      return takeOut(viewer, { id, version }, now)
  }
}
