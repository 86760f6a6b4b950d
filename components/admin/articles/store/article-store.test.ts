import assert from 'node:assert/strict'
import { test } from 'node:test'
import { story } from '#lib/testing.ts'
import type { ArticleActions } from '../article-screen-props.ts'
import { noChecks } from '../checks/checks-state.ts'
import { noSaving } from '../saving/saving-state.ts'
import { createArticleStore, isDirty, type ScreenState } from './article-store.ts'
import { saveArticle } from './save-article.ts'

const content = story()
const first: ScreenState = {
  saving: noSaving,
  ...{ content, saved: content, version: 1, savedAt: 0, isSaving: false, slug: 'flood', notice: null, conflict: null, loads: 0 },
  ...{ errors: { headline: 'Too long.', 'references.0.url': 'No address.' }, pictures: {}, picks: {} },
  checks: noChecks,
  texts: [],
  links: null,
  copies: null,
  shownText: null,
  asked: null,
  done: null,
}

test('an article is unsaved from the first change on, and a changed field loses its sentence alone', () => {
  const store = createArticleStore(first)
  assert.equal(isDirty(store.get()), false)
  store.change({ headline: 'River floods fourteen houses' })
  assert.equal(isDirty(store.get()), true)
  assert.deepEqual(store.get().errors, { 'references.0.url': 'No address.' })
  assert.equal(store.get().content.standfirst, content.standfirst)
})

test('what was typed last is handed over before a save', () => {
  const store = createArticleStore(first)
  const stop = store.onFlush(() => store.change({ summary: 'The last words.' }))
  store.flush()
  assert.equal(store.get().content.summary, 'The last words.')
  stop()
  store.change({ summary: '' })
  store.flush()
  assert.equal(store.get().content.summary, '')
})

test('another text in place of this one makes the fields start again whose text is another', () => {
  const store = createArticleStore(first)
  const theirs = story({ headline: 'Theirs' })
  store.replace(theirs, { saved: theirs, version: 2 })
  assert.deepEqual([store.get().loads, isDirty(store.get()), store.get().version], [0, false, 2])
  store.replace(story({ keyPoints: [] }))
  assert.equal(store.get().loads, 1)
})

test('a step taken while a save is running waits for it, and then saves what came after', async () => {
  const store = createArticleStore(first)
  const sent: string[] = []
  let answer: (() => void) | undefined
  const revise = async (_: unknown, { content: text, version }: { content: typeof content; version: number }) => {
    sent.push(text.headline)
    if (!answer) await new Promise<void>((resolve) => (answer = resolve))
    return { status: 'done' as const, result: { id: 'x-1', version: version + 1, slug: 'flood', savedAt: 1 } }
  }
  const actions = { revise } as unknown as ArticleActions
  store.change({ headline: 'One' })
  const running = saveArticle(store, actions, 'x-1')
  await Promise.resolve()
  store.change({ headline: 'Two' })
  const step = saveArticle(store, actions, 'x-1')
  await Promise.resolve()
  assert.deepEqual(sent, ['One'])
  answer?.()
  assert.deepEqual([await running, await step], [true, true])
  assert.deepEqual([sent, store.get().version], [['One', 'Two'], 3])
})
