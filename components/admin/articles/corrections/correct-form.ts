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
  /** The reports of readers that it answers. */
  reports: string[]
}

export const emptyForm: CorrectForm = {
  class: 'correction',
  ...{ was: '', isNow: '', why: '', wrong: '', right: '', sentence: '', source: '', noticedBy: '', atTop: false },
  reports: [],
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

/** What a reader reported, as the note begins where nothing in the text was changed yet. */
interface Reported {
  wrong: string
  inFact: string
}

/** The form as the first answer fills it in: bound to the sentence that was most likely meant, or in a reader's words. */
export function filledIn(form: CorrectForm, { sentences, touchesOpening }: Standing, reported?: Reported): CorrectForm {
  const withTop = { ...form, atTop: touchesOpening }
  const meant = sentences.filter(({ was }) => was !== '')
  const first = meant.find(({ path }) => path.startsWith('body.')) ?? meant[0]
  if (form.was || form.isNow) return withTop
  if (first) return boundTo(withTop, first)
  return reported ? { ...withTop, was: reported.wrong, isNow: reported.inFact } : withTop
}

/** Of other articles: those whose working copies are mended with this one. One that is right already needs nothing. */
export function actsOn({ others }: Standing, { articles }: Kept): { id: string; act: 'propose' | 'leave' }[] {
  return others.map(({ id }) => ({ id, act: articles.includes(id) ? 'leave' : 'propose' }))
}
