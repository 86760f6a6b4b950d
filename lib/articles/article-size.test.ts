import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paragraph, story } from '../testing.ts'
import { isTooLarge } from './article-size.ts'
import { articleContent } from './content.ts'
import { limits } from './limits.ts'

const ofSize = (characters: number, letter = 'a') => ({
  ...story(),
  body: { type: 'doc', content: [paragraph(letter.repeat(characters))] },
})

test('an article of nearly two megabytes is one, in whatever script, and a larger one is told so beside its text', () => {
  assert.ok(articleContent.safeParse(ofSize(limits.bytes - 4_096)).success)
  assert.ok(articleContent.safeParse(ofSize(limits.bytes / 3 - 4_096, '語')).success)
  for (const larger of [ofSize(limits.bytes), ofSize(limits.bytes / 3, '語')]) {
    const { error } = articleContent.safeParse(larger)
    assert.deepEqual(error?.issues[0]?.path, ['body'])
    assert.match(error?.issues[0]?.message ?? '', /at most 2 MB/)
    assert.ok(isTooLarge(larger))
  }
})
