import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleContent } from '#lib/articles/content.ts'
import { story } from '#lib/testing.ts'
import { noChecks } from '../checks/checks-state.ts'
import { createArticleStore, isDirty } from '../store/article-store.ts'
import { meetCompany } from './meet-company.ts'
import { meetConflict, meetRefusal } from './meet-refusal.ts'
import { noSaving } from './saving-state.ts'

const saved = story()
const screen = (content: ArticleContent) =>
  createArticleStore({
    ...{ content, saved, version: 1, savedAt: 0, isSaving: false, slug: '', notice: null, conflict: null, loads: 0 },
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
const conflict = (content: ArticleContent) => ({ version: 2, content, by: 'Omar Haddad', at: 5 })
const quiet = (sent: ArticleContent) => ({ sent, isByHand: false })

test('what another saved and what was typed here become one text, and it is said', () => {
  const store = screen(story({ headline: 'Mine' }))
  assert.equal(meetConflict(store, conflict(story({ kicker: 'His' }))), 'merged')
  const { content, version, notice, conflict: open } = store.get()
  assert.deepEqual([content.headline, content.kicker, version, open], ['Mine', 'His', 2, null])
  assert.match(notice?.text ?? '', /Omar Haddad saved this article too/)
  assert.ok(isDirty(store.get()))
})

test('where both changed the same it is asked, and what was typed stays as it is', () => {
  const store = screen(story({ headline: 'Mine' }))
  assert.equal(meetConflict(store, conflict(story({ headline: 'His' }))), 'refused')
  assert.equal(store.get().conflict?.by, 'Omar Haddad')
  assert.deepEqual([store.get().content.headline, store.get().saving.trouble?.kind], ['Mine', 'conflict'])
})

test('a save that arrived while its answer did not is known again, and asks nobody', () => {
  const sent = story({ headline: 'Sent ' })
  const store = screen(sent)
  meetRefusal(store, { status: 'refused', code: 'unreachable' }, quiet(sent))
  assert.equal(store.get().saving.trouble?.kind, 'away')
  store.change({ headline: 'Sent and more' })
  assert.equal(meetConflict(store, conflict(story({ headline: 'Sent' }))), 'saved')
  const { version, content, notice } = store.get()
  assert.deepEqual([version, content.headline, notice], [2, 'Sent and more', null])
})

test('a refusal in the background stands beside its field and moves nobody', () => {
  const store = screen(story())
  const fields = { 'content.headline': 'Too long.' }
  meetRefusal(store, { status: 'refused', code: 'invalid', message: 'Too long.', fields }, quiet(story()))
  assert.deepEqual([store.get().errors, store.get().notice], [{ headline: 'Too long.' }, null])
})

test('who loses the article to another hears it, and goes on when it is free', () => {
  const store = screen(story({ headline: 'Mine' }))
  const lock = { name: 'Vera Lund', isMine: true, since: 1 }
  meetCompany(store, { others: [], lock })
  assert.equal(store.get().saving.trouble, null)
  meetCompany(store, { others: [], lock: { name: 'Omar Haddad', isMine: false, since: 2 } })
  assert.deepEqual(store.get().saving.trouble, { kind: 'held', text: 'Omar Haddad took this article over.' })
  meetCompany(store, { others: [], lock: null })
  assert.equal(store.get().saving.trouble, null)
})
