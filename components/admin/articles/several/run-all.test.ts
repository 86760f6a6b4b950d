import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, questionBefore } from './acts.ts'
import { type ListedArticle, runAll } from './run-all.ts'

const articles = ['flood', 'bridge', 'ferry'].map((id): ListedArticle => ({ id, headline: id, version: 1, status: 'draft' }))
const go = () => false

test('each is done after the other, and a refusal of one stops no other', async () => {
  let underWay = 0
  const seen: number[] = []
  const { outcomes, untried } = await runAll(
    articles,
    async ({ id }) => {
      underWay += 1
      assert.equal(underWay, 1)
      await new Promise((resolve) => setTimeout(resolve, 1))
      underWay -= 1
      return id === 'bridge'
        ? { status: 'refused', code: 'gate', message: 'This cannot be published yet.' }
        : { status: 'done', result: { version: 2 } }
    },
    (done) => seen.push(done),
    go,
  )
  assert.deepEqual(
    outcomes.map(({ version, reason }) => [version, reason]),
    [
      [2, ''],
      [null, 'This cannot be published yet.'],
      [2, ''],
    ],
  )
  assert.deepEqual([seen, untried], [[1, 2, 3], []])
})

test('when nobody answers, or somebody stops it, the rest is not tried', async () => {
  const away = await runAll(
    articles,
    async () => ({ status: 'refused', code: 'unreachable' }),
    () => undefined,
    go,
  )
  assert.deepEqual([away.outcomes.length, away.outcomes[0]?.reason, away.untried.length], [1, 'The server did not answer.', 2])
  let calls = 0
  const stopped = await runAll(
    articles,
    async () => {
      calls += 1
      return { status: 'done', result: { version: 2 } }
    },
    () => undefined,
    () => calls === 2,
  )
  assert.deepEqual(
    stopped.untried.map(({ id }) => id),
    ['ferry'],
  )
})

test('what was done is said in a sentence, and what readers would see is asked about first', () => {
  assert.equal(counted(1, 'section'), '1 article was moved.')
  assert.equal(counted(3, 'trash'), '3 articles were moved to the trash.')
  assert.equal(counted(2, 'drop-topic'), '2 articles are without the topic now.')
  assert.equal(questionBefore('trash', 2, 0), null)
  assert.equal(questionBefore('section', 2, 0), null)
  assert.match(questionBefore('section', 2, 1)?.text ?? '', /One of them is live/)
  assert.match(questionBefore('publish', 2, 0)?.title ?? '', /these 2 articles/)
})
