import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Standing } from '../article-screen-props.ts'
import { stepsOf } from './steps-of.ts'

type May = Standing['may']
const no: May = {
  ...{ revise: false, submit: false, return: false, 'record-review': false, publish: false, schedule: false, correct: false },
  ...{ withdraw: false, restore: false, discard: false, delete: false, preview: true, share: false },
}
const editor: May = {
  ...{ revise: true, submit: true, return: true, 'record-review': true, publish: true, schedule: true, correct: true },
  ...{ withdraw: true, restore: true, discard: true, delete: false, preview: true, share: true },
}
const contributor: May = { ...no, revise: true, submit: true, discard: true }

function asked(status: Standing['status'], may: May, change: Partial<Parameters<typeof stepsOf>[0]> = {}) {
  const firstPublishedAt = status === 'live' || status === 'withdrawn' ? 1 : null
  const given = { status, isTrashed: false, firstPublishedAt, may, isSaved: true, mayReview: may.publish, ...change }
  const { first, groups } = stepsOf(given)
  return { first, others: groups.flatMap(({ steps }) => steps), labels: groups.map(({ label }) => label) }
}

test('one step leads on from where an article stands', () => {
  const firsts = (['draft', 'review', 'scheduled', 'live', 'withdrawn'] as const).map((status) => asked(status, editor).first)
  assert.deepEqual(firsts, ['publish', 'publish', 'publish', 'change', 'restore'])
  assert.equal(asked('draft', contributor).first, 'submit')
  assert.equal(asked('review', no).first, null)
  assert.equal(asked('live', no).first, null)
})

test('the others are by what they are about, and what comes first is not there twice', () => {
  assert.deepEqual(asked('review', editor).others, [
    ...['assign', 'sendBack', 'approve', 'embargo', 'share', 'history', 'duplicate', 'kind', 'section', 'trash'],
  ])
  assert.deepEqual(asked('review', editor).labels, ['Review', 'Readers', 'Article', 'Take away'])
  assert.deepEqual(asked('live', editor).others, ['correct', 'history', 'duplicate', 'kind', 'section', 'withdraw'])
  assert.deepEqual(asked('draft', contributor).others, ['history', 'duplicate', 'kind', 'section', 'trash'])
  assert.ok(asked('draft', editor).others.includes('submit'))
})

test('what was published is thrown away only by who may delete', () => {
  assert.equal(asked('withdrawn', editor).others.includes('trash'), false)
  assert.equal(asked('withdrawn', { ...editor, delete: true }).others.includes('trash'), true)
})

test('an article that was never saved has nothing to share, compare or throw away', () => {
  assert.deepEqual(asked('draft', editor, { isSaved: false }).others, ['submit'])
})

test('in the trash there is one way: out of it, for who put it there', () => {
  assert.deepEqual(asked('draft', contributor, { isTrashed: true }), { first: 'takeOut', others: [], labels: [] })
  assert.equal(asked('draft', no, { isTrashed: true }).first, null)
})
