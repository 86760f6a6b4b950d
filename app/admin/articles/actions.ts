'use server'
import { deskAction } from '#app/desk-action.ts'
import { correct } from '#lib/articles/correct.ts'
import { deleteForGood } from '#lib/articles/delete-for-good.ts'
import { discard } from '#lib/articles/discard.ts'
import { draft } from '#lib/articles/draft.ts'
import { duplicate } from '#lib/articles/duplicate.ts'
import { publish } from '#lib/articles/publish.ts'
import { publishChanges } from '#lib/articles/publish-changes.ts'
import { refile } from '#lib/articles/refile.ts'
import { restore } from '#lib/articles/restore.ts'
import { restoreVersion } from '#lib/articles/restore-version.ts'
import { revise } from '#lib/articles/revise.ts'
import {
  correctInput,
  draftInput,
  publishChangesInput,
  publishInput,
  refileInput,
  restoreInput,
  restoreVersionInput,
  reviseInput,
  sendBackInput,
  stepInput,
  withdrawInput,
} from '#lib/articles/schema.ts'
import { sendBack } from '#lib/articles/send-back.ts'
import { submit } from '#lib/articles/submit.ts'
import { takeOut } from '#lib/articles/take-out.ts'
import { withdraw } from '#lib/articles/withdraw.ts'
import { dismiss } from '#lib/gate/dismiss.ts'
import { dismissInput, undismissInput } from '#lib/gate/schema.ts'
import { undismiss } from '#lib/gate/undismiss.ts'
import { newId } from '#lib/ids.ts'
import { recordReview } from '#lib/review-records/record-review.ts'
import { recordReviewInput } from '#lib/review-records/schema.ts'
import { submitInput } from '#lib/reviews/schema.ts'
import { addWord } from '#lib/settings/add-word.ts'
import { addWordInput } from '#lib/settings/schema.ts'
import { slugify } from '#lib/text.ts'
import { add } from '#lib/topics/add.ts'
import { newTopicInput } from './new-topic-input.ts'

export const draftArticle = deskAction(draftInput, draft)
export const reviseArticle = deskAction(reviseInput, revise)
export const submitArticle = deskAction(submitInput, submit)
export const sendBackArticle = deskAction(sendBackInput, sendBack)
export const publishArticle = deskAction(publishInput, publish)
export const publishArticleChanges = deskAction(publishChangesInput, publishChanges)
export const recordArticleReview = deskAction(recordReviewInput, recordReview)
export const correctArticle = deskAction(correctInput, correct)
export const withdrawArticle = deskAction(withdrawInput, withdraw)
export const restoreArticle = deskAction(restoreInput, restore)
export const addWordToList = deskAction(addWordInput, addWord)
export const dismissFinding = deskAction(dismissInput, dismiss)
export const undismissFinding = deskAction(undismissInput, undismiss)
export const restoreArticleVersion = deskAction(restoreVersionInput, restoreVersion)
export const discardArticle = deskAction(stepInput, discard)
export const takeOutArticle = deskAction(stepInput, takeOut)
export const deleteArticle = deskAction(stepInput, deleteForGood)
export const refileArticle = deskAction(refileInput, refile)
export const duplicateArticle = deskAction(stepInput.pick({ id: true }), (viewer, { id }, now) =>
  duplicate(viewer, { id, as: newId() }, now),
)

/** A topic made while one writes: its address follows its name, and it can be described later. */
export const addTopic = deskAction(newTopicInput, async (viewer, { name }, now) => {
  const id = await add(viewer, { id: newId(), name, slug: slugify(name), description: '' }, now)
  return { id, name }
})
