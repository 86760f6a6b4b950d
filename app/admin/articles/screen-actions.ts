import type { ArticleActions } from '#components/admin/articles/article-screen-props.ts'
import {
  addTopic,
  correctArticle,
  discardArticle,
  dismissFinding,
  draftArticle,
  duplicateArticle,
  publishArticle,
  publishArticleChanges,
  refileArticle,
  restoreArticle,
  reviseArticle,
  sendBackArticle,
  submitArticle,
  takeOutArticle,
  undismissFinding,
  withdrawArticle,
} from './actions.ts'
import { approveArticle, assignArticle, sayOfArticle } from './review-actions.ts'
import {
  embargoArticle,
  rescheduleArticle,
  scheduleArticle,
  scheduleArticleWithdrawal,
  unscheduleArticle,
} from './schedule-actions.ts'
import { makePreviewLink, revokePreviewLink } from './sharing-actions.ts'

/** The actions of the article screen, under the names that it knows. */
export const screenActions: ArticleActions = {
  draft: draftArticle,
  revise: reviseArticle,
  submit: submitArticle,
  sendBack: sendBackArticle,
  publish: publishArticle,
  publishChanges: publishArticleChanges,
  correct: correctArticle,
  withdraw: withdrawArticle,
  restore: restoreArticle,
  discard: discardArticle,
  takeOut: takeOutArticle,
  assign: assignArticle,
  approve: approveArticle,
  say: sayOfArticle,
  duplicate: duplicateArticle,
  refile: refileArticle,
  schedule: scheduleArticle,
  reschedule: rescheduleArticle,
  unschedule: unscheduleArticle,
  scheduleWithdrawal: scheduleArticleWithdrawal,
  embargo: embargoArticle,
  makeLink: makePreviewLink,
  revokeLink: revokePreviewLink,
  addTopic,
  dismiss: dismissFinding,
  undismiss: undismissFinding,
}
