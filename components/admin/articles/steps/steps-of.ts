import type { Standing } from '../article-screen-props.ts'

/** What may be done with an article from its bar. */
export type StepName =
  | 'history'
  | 'share'
  | 'submit'
  | 'assign'
  | 'sendBack'
  | 'approve'
  | 'publish'
  | 'embargo'
  | 'change'
  | 'correct'
  | 'withdraw'
  | 'restore'
  | 'duplicate'
  | 'kind'
  | 'section'
  | 'trash'
  | 'takeOut'

interface Steps {
  /** The one that leads on from where the article stands; null where this viewer can only read it. */
  first: StepName | null
  groups: { label: string; steps: StepName[] }[]
}

type Given = Pick<Standing, 'status' | 'isTrashed' | 'firstPublishedAt' | 'may'> & { isSaved: boolean; mayReview: boolean }

/** What this viewer may do with an article as it stands: one step before all, the others by what they are about. */
export function stepsOf(given: Given): Steps {
  const { status, isTrashed, isSaved, mayReview, may } = given
  if (isTrashed) return { first: mayDiscard(given) ? 'takeOut' : null, groups: [] }
  const first = firstOf(given)
  const isUnpublished = status === 'draft' || status === 'review' || status === 'scheduled'
  const mayRefile = status === 'live' ? may.publish : may.revise && (status === 'draft' || status === 'review')
  const all: [string, [StepName, boolean][]][] = [
    [
      'Review',
      [
        ['submit', status === 'draft' && may.submit],
        ['assign', status === 'review' && mayReview],
        ['sendBack', status === 'review' && may.return],
        ['approve', status === 'review' && mayReview],
      ],
    ],
    [
      'Readers',
      [
        ['correct', status === 'live' && may.correct],
        ['embargo', isUnpublished && may.schedule && isSaved],
        ['share', may.share && isSaved && status !== 'live'],
      ],
    ],
    [
      'Article',
      [
        ['history', isSaved],
        ['duplicate', isSaved],
        ['kind', isSaved && mayRefile],
        ['section', isSaved && mayRefile],
      ],
    ],
    [
      'Take away',
      [
        ['withdraw', status === 'live' && may.withdraw],
        ['trash', status !== 'live' && isSaved && mayDiscard(given)],
      ],
    ],
  ]
  const groups = all.map(([label, steps]) => ({
    label,
    steps: steps.flatMap(([step, isPossible]) => (isPossible && step !== first ? [step] : [])),
  }))
  return { first, groups: groups.filter(({ steps }) => steps.length > 0) }
}

function firstOf({ status, may }: Given): StepName | null {
  if (status === 'live') return may.publish ? 'change' : null
  if (status === 'withdrawn') return may.restore ? 'restore' : null
  if (may.publish) return 'publish'
  return status === 'draft' && may.submit ? 'submit' : null
}

function mayDiscard({ firstPublishedAt, may }: Given): boolean {
  return may.discard && (firstPublishedAt === null || may.delete)
}
