import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, gazette, story, testPairs } from '../testing.ts'

testPairs('citations')

test('an interview among the sources stands behind what was said', () => {
  const text = 'Vera Lund said: “We have waited for that sound since the flood of February.”'
  const interview = { key: 'talk-1', kind: 'interview' as const, title: 'Conversation with Vera Lund' }
  assert.equal(ask('CIT-05', story(text)).length, 1)
  assert.deepEqual(ask('CIT-05', story(text, { references: [interview] })), [])
})

test('a power, an ordinal and a clause of a law are no typed markers', () => {
  assert.deepEqual(ask('CIT-03', story('It covers 30 km² under section 4 (2), and “[a]n old friend” came on the 3rd.')), [])
  assert.equal(ask('CIT-03', story('The harbour is open.[3] Ships come in.')).length, 1)
})

test('years, ages, days and clocks are no figures that need a source', () => {
  assert.deepEqual(
    ask('CIT-04', story('In 1984 Vera Lund, 34, came on 12 May at 10:30 and stayed for two years in the house.')),
    [],
  )
})

test('opinion owes no citation to each paragraph', () => {
  const long = `${'Norrvik has a harbour, and the harbour of Norrvik has a town, which Vera Lund says every day of the year to all who come. '.repeat(2)}\n\nBut why?[@gaz-1]`
  assert.equal(ask('CIT-07', story(long, { references: [gazette] })).length, 1)
  assert.deepEqual(ask('CIT-07', story(long, { references: [gazette], kind: 'opinion' })), [])
})
