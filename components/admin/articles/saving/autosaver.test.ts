import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleContent } from '#lib/articles/content.ts'
import { story } from '#lib/testing.ts'
import { noChecks } from '../checks/checks-state.ts'
import { createArticleStore } from '../store/article-store.ts'
import { createAutosaver } from './autosaver.ts'
import { noSaving, type Trouble } from './saving-state.ts'

const content = story()

/** A screen whose server answers as the test says; `sent` are the headlines that it got, with the second they came at. */
function writing(timers: { mock: { timers: { tick: (ms: number) => void } } }) {
  const store = createArticleStore({
    ...{ content, saved: content, version: 1, savedAt: 0, isSaving: false, slug: '', notice: null, conflict: null, loads: 0 },
    ...{
      errors: {},
      pictures: {},
      picks: {},
      checks: noChecks,
      texts: [],
      links: null,
      copies: null,
      shownText: null,
      asked: null,
      done: null,
      saving: noSaving,
    },
  })
  let now = 0
  let answer: () => Trouble | null = () => null
  const sent: [number, string][] = []
  const save = async () => {
    const { content: text } = store.get()
    sent.push([now / 1000, text.headline])
    const trouble = answer()
    store.set({ ...(trouble ? {} : { saved: text }), saving: { ...store.get().saving, trouble } })
  }
  const pass = async (ms: number) => {
    for (let end = now + ms; now < end; ) {
      now += 100
      timers.mock.timers.tick(100)
      for (let turn = 0; turn < 4; turn += 1) await Promise.resolve()
    }
  }
  const type = (headline: string) => store.change({ headline } as Partial<ArticleContent>)
  const says = (next: () => Trouble | null) => {
    answer = next
  }
  return { store, autosaver: createAutosaver(store, save), sent, pass, type, says }
}

const away: Trouble = { kind: 'away', text: '' }
// performance.now is not among the timers that can be mocked, so the test gives its own.
const clocked = (name: string, run: (desk: ReturnType<typeof writing>) => Promise<void>) =>
  test(name, async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] })
    context.mock.method(performance, 'now', () => Date.now())
    const desk = writing(context)
    await run(desk)
    desk.autosaver.stop()
  })

clocked('what was typed is sent 1.5 s after the last key, once', async ({ type, pass, sent }) => {
  type('R')
  await pass(1_000)
  type('Ri')
  await pass(1_400)
  assert.deepEqual(sent, [])
  await pass(10_000)
  assert.deepEqual(sent, [[2.5, 'Ri']])
})

clocked('somebody who never pauses is saved every 30 s', async ({ type, pass, sent }) => {
  for (let second = 0; second < 65; second += 1) {
    type(`Second ${second}`)
    await pass(1_000)
  }
  assert.deepEqual(
    sent.map(([at]) => at),
    [30, 60],
  )
})

clocked('while the server is away it is tried at longer and longer intervals, and typing does not hasten it', async (desk) => {
  const { type, pass, sent, says } = desk
  says(() => away)
  type('One')
  for (let second = 0; second < 60; second += 1) {
    await pass(1_000)
    type(`Typed at ${second}`)
  }
  assert.deepEqual(
    sent.map(([at]) => at),
    [30, 31, 33, 37, 45, 60],
  )
  says(() => null)
  await pass(20_000)
  assert.equal(sent.at(-1)?.[1], 'Typed at 59')
})

clocked('when the network is there again nobody waits', async ({ type, pass, sent, says, autosaver }) => {
  says(() => away)
  type('One')
  await pass(20_000)
  const before = sent.length
  says(() => null)
  autosaver.hurry()
  await pass(100)
  assert.equal(sent.length, before + 1)
})

clocked(
  'what was refused is sent again when it has become something else, and not before',
  async ({ type, pass, sent, says }) => {
    says(() => ({ kind: 'refused', text: 'Too long.' }))
    type('Too long a headline')
    await pass(60_000)
    assert.equal(sent.length, 1)
    says(() => null)
    type('A headline')
    await pass(2_000)
    assert.deepEqual(sent.at(-1)?.[1], 'A headline')
  },
)

clocked('what somebody has to decide first is waited for', async ({ store, type, pass, sent, says }) => {
  for (const kind of ['signed-out', 'held', 'conflict'] as const) {
    says(() => ({ kind, text: '' }))
    const before = sent.length
    type(`Before ${kind}`)
    await pass(5_000)
    type(`After ${kind}`)
    await pass(60_000)
    assert.equal(sent.length, before + 1, kind)
    says(() => null)
    store.set({ saving: noSaving })
    await pass(2_000)
    assert.equal(sent.at(-1)?.[1], `After ${kind}`)
  }
})
