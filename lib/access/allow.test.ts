import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../refusal.ts'
import { people } from '../testing.ts'
import { allow, may, theClock, type Viewer } from './allow.ts'
import { type Permission, policy } from './policy.ts'

const viewers: Record<string, Viewer> = { ...people, clock: theClock }
const everybody = ['contributor', 'otherContributor', 'editor', 'admin', 'clock']
const staff = ['contributor', 'otherContributor', 'editor', 'admin']
const desk = ['editor', 'admin']

// Who may, when the subject is a draft that the contributor made. Whoever is not named may not.
const onOwnDraft: Record<Permission, string[]> = {
  'article:read': ['contributor', 'editor', 'admin', 'clock'],
  'article:list': staff,
  'article:draft': staff,
  'article:revise': ['contributor', ...desk],
  'article:submit': ['contributor', ...desk],
  'article:return': desk,
  'article:review': desk,
  'article:say': ['contributor', ...desk],
  'article:record-review': desk,
  'article:publish': [...desk, 'clock'],
  'article:schedule': desk,
  'article:correct': desk,
  'article:withdraw': [...desk, 'clock'],
  'article:restore': desk,
  'article:discard': ['contributor', ...desk],
  'article:delete': ['admin', 'clock'],
  'article:preview': ['contributor', ...desk],
  'article:share': desk,
  'article:suggest': ['clock'],
  'source:fetch': [...desk, 'clock'],
  'link:vouch': desk,
  'link:archive': desk,
  'source:mark': desk,
  'report:settle': desk,
  'curation:read': desk,
  'curation:arrange': desk,
  'catalogue:read': everybody,
  'section:change': ['admin'],
  'topic:change': desk,
  'person:change': desk,
  'media:read': staff,
  'media:add': staff,
  'media:describe': ['contributor', ...desk],
  'media:replace': desk,
  'media:remove': ['contributor', ...desk],
  'page:read': desk,
  'page:change': desk,
  'settings:read': ['admin'],
  'settings:change': ['admin'],
  'words:add': desk,
  'account:list': ['admin'],
  'account:invite': ['admin'],
  'account:change': ['admin'],
  'account:own': staff,
  'interchange:import': ['admin'],
  'interchange:export': ['admin'],
  'audit:read': ['admin'],
  'clock:tick': ['clock'],
}
const draft = { createdBy: people.contributor.accountId, status: 'draft' }

for (const permission of Object.keys(policy) as Permission[]) {
  test(`${permission} is for ${onOwnDraft[permission].join(', ')}`, () => {
    for (const [who, viewer] of Object.entries(viewers)) {
      const isNamed = onOwnDraft[permission].includes(who)
      assert.equal(may(viewer, permission, draft), isNamed, who)
      if (isNamed) assert.doesNotThrow(() => allow(viewer, permission, draft))
      else assert.throws(() => allow(viewer, permission, draft), Refusal)
    }
  })
}

test('a contributor may read and preview what they submitted, and change it no more', () => {
  for (const status of ['review', 'scheduled', 'live', 'withdrawn']) {
    const submitted = { ...draft, status }
    assert.equal(may(people.contributor, 'article:read', submitted), true)
    assert.equal(may(people.contributor, 'article:preview', submitted), true)
    for (const permission of ['article:revise', 'article:submit', 'article:discard'] as const) {
      assert.equal(may(people.contributor, permission, submitted), false, `${permission} in ${status}`)
      assert.equal(may(people.editor, permission, submitted), true, `${permission} in ${status}`)
    }
  }
})

test('what is only for one’s own is a no where nothing is named', () => {
  assert.equal(may(people.contributor, 'article:read'), false)
  assert.equal(may({ ...people.contributor, accountId: null }, 'article:read', { createdBy: null }), false)
})

test('a colleague’s draft is missing rather than forbidden', () => {
  const coded = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
  assert.throws(() => allow(people.otherContributor, 'article:revise', draft), coded('missing'))
  assert.throws(() => allow(people.contributor, 'article:publish', draft), coded('forbidden'))
})
