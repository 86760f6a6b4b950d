import type { StepOfSeveral } from '#lib/articles/schema.ts'

export type Act = StepOfSeveral['act']

/** What is done, as it is said while it happens and afterwards. */
export const actWords: Record<Act, { doing: string; done: string }> = {
  section: { doing: 'Moving', done: 'moved' },
  'add-topic': { doing: 'Filing', done: 'filed under the topic' },
  'drop-topic': { doing: 'Taking the topic from', done: 'without the topic now' },
  submit: { doing: 'Submitting', done: 'submitted for review' },
  publish: { doing: 'Checking and publishing', done: 'published' },
  trash: { doing: 'Moving to the trash', done: 'moved to the trash' },
  'take-out': { doing: 'Taking out of the trash', done: 'taken out of the trash' },
}

/** "3 articles were published", "1 article was moved". */
export function counted(count: number, act: Act): string {
  return `${count === 1 ? '1 article was' : `${count} articles were`} ${actWords[act].done}.`.replace(
    /(was|were) without/,
    (_, were: string) => (were === 'was' ? 'is without' : 'are without'),
  )
}

/** What to ask before it is done, or null where it can be taken back as easily. */
export function questionBefore(act: Act, count: number, live: number): { title: string; text: string; confirm: string } | null {
  const those = count === 1 ? 'this article' : `these ${count} articles`
  if (act === 'publish') {
    const text = 'Each is checked first. What the checks do not let out stays as it is, and is listed with the reason.'
    return { title: `Publish ${those}?`, text, confirm: count === 1 ? 'Publish it' : 'Publish them' }
  }
  if (!live || (act !== 'section' && act !== 'add-topic' && act !== 'drop-topic')) return null
  const readers =
    live === 1 ? 'One of them is live: readers see it at once.' : `${live} of them are live: readers see it at once.`
  if (act === 'section')
    return { title: `Move ${those}?`, text: `${readers} Old addresses lead to the new ones for ever.`, confirm: 'Move' }
  return { title: `Change the topics of ${those}?`, text: readers, confirm: 'Change' }
}
