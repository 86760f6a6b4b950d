import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyFixed } from './why-fixed.ts'

const may = {
  ...{ revise: false, submit: false, return: false, 'record-review': false, publish: false, correct: false },
  discard: false,
  delete: false,
  schedule: false,
  share: false,
  preview: true,
}
const contributor = { ...may, withdraw: false, restore: false }
const editor = { ...contributor, revise: true }

test('whoever may change an article is told nothing, unless it is in the trash', () => {
  assert.equal(whyFixed({ status: 'review', isTrashed: false, may: editor }), null)
  assert.match(whyFixed({ status: 'draft', isTrashed: true, may: editor }) ?? '', /trash/)
})

test('a contributor is told who has the article now', () => {
  assert.match(whyFixed({ status: 'review', isTrashed: false, may: contributor }) ?? '', /The editors have it/)
  assert.match(whyFixed({ status: 'live', isTrashed: false, may: contributor }) ?? '', /Readers have it/)
  assert.match(whyFixed({ status: 'withdrawn', isTrashed: false, may: contributor }) ?? '', /withdrawn/)
})
