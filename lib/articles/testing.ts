import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import type { Viewer } from '../access/allow.ts'
import { standingElsewhere } from '../corrections/standing-elsewhere.ts'
import { standingPlaces } from '../corrections/standing-places.ts'
import type { AskGateInput } from '../gate/schema.ts'
import { wordsFor } from '../gate/words-for.ts'
import { storedContent } from './content.ts'
import { correct as correctIt } from './correct.ts'
import { publish as publishIt } from './publish.ts'
import { publishChanges as publishChangesOf } from './publish-changes.ts'
import { restore as restoreIt } from './restore.ts'
import type { CorrectInput, PublishChangesInput, PublishInput, RestoreInput } from './schema.ts'

// For tests of something else: the verbs with every warning read and every error overridden that can be.

const pass = (viewer: Viewer, input: AskGateInput, now: Date) =>
  wordsFor(viewer, input, () => 'This test is about something else.', now)

export async function publish(viewer: Viewer, input: PublishInput, now: Date): Promise<number> {
  return publishIt(viewer, { ...input, ...(await pass(viewer, { id: input.id }, now)) }, now)
}

export async function publishChanges(viewer: Viewer, input: PublishChangesInput, now: Date): Promise<number> {
  const change = { class: input.class, was: '', isNow: input.class === 'update' ? input.note : '' }
  return publishChangesOf(viewer, { ...input, ...(await pass(viewer, { id: input.id, change }, now)) }, now)
}

export async function correct(viewer: Viewer, input: CorrectInput, now: Date): Promise<number> {
  const change = { class: input.class, was: input.was, isNow: input.isNow }
  return correctIt(viewer, { ...(await leaving(input)), ...input, ...(await pass(viewer, { id: input.id, change }, now)) }, now)
}

// Where no test says which words were wrong, they may stand wherever they do.
async function leaving({ id, was, isNow, wrong }: CorrectInput): Promise<Pick<CorrectInput, 'leave' | 'others'>> {
  if (wrong) return {}
  const [row] = await read()
    .select({ content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(eq(articles.id, id))
  if (!row) return {}
  const { others } = await standingElsewhere(read(), { articleId: id, wrong: was, right: isNow })
  return {
    leave: standingPlaces(storedContent(row.content), was, isNow).map(({ key }) => key),
    others: others.map((other) => ({ id: other.id, act: 'leave' })),
  }
}

export async function restore(viewer: Viewer, input: RestoreInput, now: Date): Promise<number> {
  return restoreIt(viewer, { ...input, ...(await pass(viewer, { id: input.id }, now)) }, now)
}
