import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, story, testPairs } from '../testing.ts'

testPairs('legal')

test('who says it, and victims, are no accusations', () => {
  assert.deepEqual(
    ask('LEG-01', story('Prosecutors say that Anders Brolin embezzled the fees. Karin Holt was murdered in May.')),
    [],
  )
})

test('a conviction may be called one', () => {
  assert.deepEqual(ask('LEG-02', story('The fraudster Anders Brolin was charged in March and convicted in May.')), [])
})

test('only numbers that check out are cards and accounts', () => {
  assert.equal(ask('LEG-05', story('Pay to DE89 3704 0044 0532 0130 00 by May.')).length, 1)
  assert.deepEqual(ask('LEG-05', story('The part has number 1234 5678 9012 3456 in the list.')), [])
})

test('a reply that was asked for is heard', () => {
  const accused = 'Anders Brolin embezzled the fees.'
  assert.equal(ask('LEG-06', story(accused)).length, 1)
  assert.deepEqual(ask('LEG-06', story(`${accused}\n\nMr Brolin declined to comment.`)), [])
})

test('an office wants to be written to, a person perhaps not', () => {
  assert.deepEqual(ask('LEG-05', story('The port answers at press@norrvik-hamn.se every day.')), [])
  assert.equal(ask('LEG-05', story('Her address was inga.brandt@posten-vast.se until May.'))[0]?.severity, 'W')
  assert.equal(ask('LEG-05', story('Please contact inga.brandt@posten-vast.se by May.'))[0]?.severity, 'I')
})
