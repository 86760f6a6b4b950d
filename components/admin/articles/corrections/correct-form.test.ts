import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Standing } from '#lib/corrections/find-standing.ts'
import { actsOn, boundTo, emptyForm, filledIn } from './correct-form.ts'

const sentence = (path: string, was: string, isNow: string) => ({
  path,
  was,
  isNow,
  value: { wrong: was.slice(-9), right: isNow.slice(-9) },
})
const standing = (change: Partial<Standing>): Standing => ({
  ...{ sentences: [], touchesOpening: false, here: [], others: [], isMore: false },
  ...change,
})

test('the note begins with the sentence of the text that was changed', () => {
  const sentences = [
    sentence('headline', 'Flood hits 40 houses', 'Flood hits 14 houses'),
    sentence('body.content.1', '', 'Nobody was hurt.'),
    sentence('body.content.0', 'It took 40 houses', 'It took 14 houses'),
  ]
  const form = filledIn(emptyForm, standing({ sentences, touchesOpening: true }))
  assert.deepEqual(
    [form.was, form.isNow, form.sentence, form.atTop],
    ['It took 40 houses', 'It took 14 houses', 'It took 14 houses', true],
  )
  assert.deepEqual([form.wrong, form.right], ['40 houses', '14 houses'])
})

test('what was typed already stays, and a new sentence takes nothing away', () => {
  const typed = { ...emptyForm, was: 'Mine' }
  assert.equal(filledIn(typed, standing({ sentences: [sentence('body.content.0', 'Old', 'New')] })).was, 'Mine')
  assert.equal(boundTo(typed, sentence('body.content.0', '', 'New')).was, 'Mine')
})

test('a note on a text that was not changed begins in the words of the reader who reported it', () => {
  const reported = { wrong: 'It was not 40 houses.', inFact: 'It was 14.' }
  const form = filledIn(emptyForm, standing({}), reported)
  assert.deepEqual([form.was, form.isNow], ['It was not 40 houses.', 'It was 14.'])
  const changed = standing({ sentences: [sentence('body.content.0', 'Old', 'New')] })
  assert.equal(filledIn(emptyForm, changed, reported).was, 'Old')
  assert.equal(filledIn({ ...emptyForm, was: 'Mine' }, standing({}), reported).was, 'Mine')
})

test('every other article is mended, but for those that were taken out', () => {
  const others = ['a', 'b'].map((id) => ({ id })) as Standing['others']
  assert.deepEqual(actsOn(standing({ others }), { places: [], articles: ['b'] }), [
    { id: 'a', act: 'propose' },
    { id: 'b', act: 'leave' },
  ])
})
