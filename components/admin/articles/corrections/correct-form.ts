import type { ChangedSentence } from '#lib/corrections/changed-sentences.ts'
import type { Standing } from '#lib/corrections/find-standing.ts'

/** What is said in the dialogue of a correction. */
export interface CorrectForm {
  class: 'correction' | 'clarification' | 'editors-note'
  was: string
  isNow: string
  why: string
  wrong: string
  right: string
  sentence: string
  source: string
  noticedBy: string
  atTop: boolean
}

export const emptyForm: CorrectForm = {
  class: 'correction',
  ...{ was: '', isNow: '', why: '', wrong: '', right: '', sentence: '', source: '', noticedBy: '', atTop: false },
}

/** What stays as it is: places of this article by their keys, other articles by their ids. Everything else is mended. */
export interface Kept {
  places: string[]
  articles: string[]
}

/** The form bound to a sentence: what it said, what it says, and the words that changed. */
export function boundTo(form: CorrectForm, { was, isNow, value }: ChangedSentence): CorrectForm {
  return { ...form, was: was || form.was, isNow, sentence: isNow, ...value }
}

/** The form as the first answer fills it in: bound to the sentence that was most likely meant. */
export function filledIn(form: CorrectForm, { sentences, touchesOpening }: Standing): CorrectForm {
  const withTop = { ...form, atTop: touchesOpening }
  const meant = sentences.filter(({ was }) => was !== '')
  const first = meant.find(({ path }) => path.startsWith('body.')) ?? meant[0]
  return first && !form.was && !form.isNow ? boundTo(withTop, first) : withTop
}

/** Of other articles: those whose working copies are mended with this one. One that is right already needs nothing. */
export function actsOn({ others }: Standing, { articles }: Kept): { id: string; act: 'propose' | 'leave' }[] {
  return others.map(({ id }) => ({ id, act: articles.includes(id) ? 'leave' : 'propose' }))
}
