import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bodyDocument } from './document.ts'

test('no text node is ever kept empty, whatever control characters were typed', () => {
  const typed = fc.string({ unit: fc.constantFrom('a', '\u0000', '\u0007', '\u001b', '\uffff', ' '), minLength: 1 })
  fc.assert(
    fc.property(fc.array(typed), (texts) => {
      const content = texts.map((text) => ({ type: 'text', text }))
      const body = bodyDocument.parse({
        type: 'doc',
        content: [
          { type: 'paragraph', content },
          { type: 'codeBlock', content },
        ],
      })
      assert.ok(!JSON.stringify(body).includes('"text":""'))
    }),
  )
})

test('a document with a node, a mark or an address that is not ours is refused in a sentence', () => {
  const documents = [
    'text',
    { type: 'doc', content: [{ type: 'iframe' }] },
    { type: 'doc', content: [{ type: 'paragraph', onclick: 'x()' }] },
    { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'blink' }] }] }] },
    { type: 'doc', content: [{ type: 'paragraph', content: [link('javascript:alert(1)')] }] },
  ]
  for (const document of documents) {
    const { error } = bodyDocument.safeParse(document)
    assert.match(error?.issues[0]?.message ?? '', /^The text is not a valid document/)
  }
})

function link(href: string) {
  return { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }
}
