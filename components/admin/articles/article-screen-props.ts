import type { ActionState } from '#lib/action-state.ts'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { ArticleChoices, Choice, PictureView } from '#lib/articles/desk-choices.ts'
import type { Pick } from '#lib/articles/desk-picks.ts'
import type { DeskArticle } from '#lib/articles/desk-queries.ts'
import type { Saved } from '#lib/articles/draft.ts'
import type { CorrectInput, RefileInput } from '#lib/articles/schema.ts'
import type { FrontPlace } from '#lib/curation/schema.ts'
import type { DismissInput, GateWord, UndismissInput } from '#lib/gate/schema.ts'
import type { MadeLink, MakeLinkInput, PreviewLink, RevokeLinkInput } from '#lib/previews/schema.ts'
import type { ArticleReport } from '#lib/reports/desk-queries.ts'
import type { LastReview } from '#lib/review-records/desk-queries.ts'
import type { Review } from '#lib/reviews/review.ts'
import type { Plans } from '#lib/schedules/plans.ts'
import type { EmbargoInput, PlannedChange, RescheduleInput, UnscheduleInput, WallTime } from '#lib/schedules/schema.ts'
import type { AddWordInput } from '#lib/settings/schema.ts'

type Call<Input, Result = number> = (previous: ActionState<Result>, input: Input) => Promise<ActionState<Result>>
interface Step {
  id: string
  version: number
}

interface Front {
  front?: FrontPlace | undefined
}

/** The server's actions, as the screen calls them; each change answers the new version. */
export interface ArticleActions {
  draft: Call<{ id: string; content: ArticleContent }, Saved>
  revise: Call<Step & { content: ArticleContent }, Saved>
  submit: Call<Step & { note: string; to: string | null }>
  assign: Call<Step & { note: string; to: string | null }>
  approve: Call<Step & { note: string }>
  say: Call<{ id: string; note: string }, void>
  sendBack: Call<Step & { note: string }>
  publish: Call<Step & GateWord & Front>
  publishChanges: Call<Step & GateWord & ({ class: 'typographic' } | { class: 'update'; note: string })>
  correct: Call<CorrectInput>
  recordReview: Call<Step & { accuracy: boolean; plausibility: boolean; sourcesOpened: boolean }>
  withdraw: Call<Step & { reason: string }>
  restore: Call<Step & GateWord>
  discard: Call<Step>
  takeOut: Call<Step>
  duplicate: Call<{ id: string }, string>
  refile: Call<RefileInput>
  schedule: Call<Step & GateWord & WallTime & Front>
  scheduleChanges: Call<Step & GateWord & WallTime & { change: PlannedChange }>
  reschedule: Call<RescheduleInput>
  unschedule: Call<UnscheduleInput>
  scheduleWithdrawal: Call<Step & WallTime & { reason: string }>
  embargo: Call<EmbargoInput>
  makeLink: Call<MakeLinkInput, MadeLink>
  revokeLink: Call<RevokeLinkInput, void>
  addTopic: Call<{ name: string }, Choice>
  addWord: Call<AddWordInput, void>
  dismiss: Call<DismissInput, void>
  undismiss: Call<UndismissInput, void>
}

/** Where the article stands, without its text. */
export type Standing = Omit<DeskArticle, 'content' | 'version'>

/** Who writes here: what is saved is theirs, and only they can sign in again over the page. */
export interface ScreenAccount {
  id: string
  name: string
  email: string
  /** Whether this account may have pages of the web fetched. */
  mayFetch: boolean
}

export interface ArticleScreenProps {
  account: ScreenAccount
  article: Standing & { version: number | null; content: ArticleContent }
  /** The last review that was recorded of it. */
  lastReview: LastReview | null
  mayAddWords: boolean
  choices: ArticleChoices
  pictures: Record<string, PictureView>
  picks: Record<string, Pick>
  actions: ArticleActions
  plans: Plans
  review: Review
  /** By which people without an account read it. */
  links: PreviewLink[]
  /** What readers say is wrong in it, and the report that led here. */
  reports: { open: ArticleReport[]; chosen: string | null }
  site: { name: string; origin: string; timeZone: string }
}
