import type { StepName } from './steps-of.ts'

/** What each step is called, wherever it is offered. */
export const stepWords: Record<StepName, string> = {
  history: 'History',
  share: 'Share preview',
  submit: 'Submit',
  assign: 'Assign',
  sendBack: 'Send back',
  approve: 'Approve',
  publish: 'Publish',
  embargo: 'Embargo',
  change: 'Publish changes',
  correct: 'Correct',
  withdraw: 'Withdraw',
  restore: 'Restore',
  duplicate: 'Duplicate',
  kind: 'Change its kind',
  section: 'Move to another section',
  trash: 'Move to trash',
  takeOut: 'Take out of the trash',
}
