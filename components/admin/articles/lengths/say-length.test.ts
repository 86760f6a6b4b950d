import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sayLength } from './say-length.ts'

const empty = { headline: '', cardHeadline: '', standfirst: '', teaser: '', search: both(), social: both() }
const headline = 'Norrvik opens its harbour to ships again, eleven weeks after the flood'

test('a headline says how it looks where it is shown, and after which word others cut it', () => {
  assert.equal(sayLength('headline', empty), null)
  assert.equal(
    sayLength('headline', { ...empty, headline })?.says,
    '70 characters · 3 lines on its page, 2 on the front as lead, 2 on a card · cut in search results after “… eleven weeks after” · whole in the social card and feeds.',
  )
  assert.equal(
    sayLength('headline', { ...empty, headline: 'Norrvik’s harbour is open' })?.says,
    '25 characters · 1 line on its page, 1 on the front as lead, 1 on a card · whole in search results, the social card and feeds.',
  )
})

test('where another field stands in its place, a field says nothing', () => {
  const content = { ...empty, headline, cardHeadline: 'Harbour open', search: both('Norrvik harbour'), social: both('Ships!') }
  assert.equal(sayLength('headline', content)?.says, '70 characters · 3 lines on its page · whole in feeds.')
  assert.match(sayLength('cardHeadline', content)?.says ?? '', /^12 characters · 1 line on the front as lead, 1 on a card\.$/)
  assert.match(sayLength('search.title', content)?.says ?? '', /whole in search results\.$/)
  const described = { ...empty, standfirst: 'a', search: { title: '', description: 'b' } }
  assert.match(sayLength('search.description', described)?.says ?? '', /whole in search results and the social card/)
})

test('what is long is said in words, and wide letters take the room of two', () => {
  const said = sayLength('cardHeadline', { ...empty, cardHeadline: 'word '.repeat(40) })
  assert.match(said?.says ?? '', /long for a glance/)
  assert.ok((said?.fullness ?? 0) > 1)
  assert.match(sayLength('search.title', { ...empty, search: both('港'.repeat(31)) })?.says ?? '', /^31 characters · cut in/)
})

test('nothing is cut within a word that fits, and any text is measured', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const said = sayLength('search.title', { ...empty, search: both(title) })
      assert.equal(said === null, title.trim() === '')
      const [, end] = /cut in search results after “(.*)”/s.exec(said?.says ?? '') ?? []
      if (end !== undefined) assert.ok(title.includes(end.replace('… ', '')))
    }),
  )
})

function both(title = '') {
  return { title, description: '' }
}
