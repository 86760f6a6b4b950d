import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { freshDatabase } from '#db/testing.ts'
import { draft } from '../articles/draft.ts'
import { findPreview } from '../articles/find-preview.ts'
import { noon, openNewsroom, paragraph, people, story } from '../testing.ts'
import { readAloud } from './read-aloud.ts'

freshDatabase()
beforeEach(openNewsroom)

test('an article is read aloud from its heading to its references, and what is empty is passed over', async () => {
  const heading = {
    type: 'heading' as const,
    attrs: { level: 2 as const },
    content: [{ type: 'text' as const, text: 'The bridge' }],
  }
  const list = { type: 'bulletList' as const, content: [{ type: 'listItem' as const, content: [paragraph('It is closed.')] }] }
  const box = { type: 'box' as const, attrs: { title: 'Context' }, content: [paragraph('It rose before.')] }
  const embed = { type: 'embed' as const, attrs: { url: 'https://vimeo.com/76979871', title: 'The flood' } }
  const body = { type: 'doc' as const, content: [paragraph('The river rose.'), heading, paragraph(''), list, box, embed] }
  await draft(people.editor, { id: 'x-1', content: story({ body, standfirst: '' }) }, noon)
  const article = await findPreview(people.editor, 'x-1')
  assert.ok(article)
  assert.deepEqual(
    readAloud(article).map(({ role, text }) => `${role}: ${text}`),
    [
      `Heading 1: ${story().headline}`,
      'Byline: Mira Sand',
      'Key point: Forty houses were flooded.',
      'Paragraph: The river rose.',
      'Heading 2: The bridge',
      'List item: It is closed.',
      'Box: Context',
      'Paragraph: It rose before.',
      'Frame: The flood',
      'Reference 1: Minutes',
      'Reference 2: Flood in the old town',
    ],
  )
})
