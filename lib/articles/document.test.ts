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

test('an embed is of a provider that is known; another is refused with who they are', () => {
  const body = (attrs: object) => ({ type: 'doc', content: [{ type: 'embed', attrs }] })
  const url = 'https://youtu.be/dQw4w9WgXcQ'
  assert.ok(bodyDocument.safeParse(body({ url, title: 'The lamp is lit' })).success)
  const { error } = bodyDocument.safeParse(body({ url: 'https://video.example/1', title: 'A' }))
  assert.match(error?.issues[0]?.message ?? '', /Nothing can be embedded from this address\. Embeds are .* of YouTube, Vimeo,/)
  for (const attrs of [{ url, title: 'A', html: '<b>' }, { url, onload: 'x' }, { title: 'A' }, { url: 1 }])
    assert.ok(!bodyDocument.safeParse(body(attrs)).success, JSON.stringify(attrs))
})

test('a box holds text, lists and quotations, and no box, picture or heading', () => {
  const text = { type: 'paragraph', content: [{ type: 'text', text: 'a' }] }
  const body = (...content: object[]) => ({ type: 'doc', content: [{ type: 'box', attrs: { title: ' Context ' }, content }] })
  const [box] = bodyDocument.parse(body(text, { type: 'bulletList', content: [{ type: 'listItem', content: [text] }] })).content
  assert.equal(box?.type === 'box' && box.attrs?.title, 'Context')
  for (const inside of [{ type: 'box', content: [text] }, { type: 'heading', attrs: { level: 2 } }, { type: 'horizontalRule' }])
    assert.ok(!bodyDocument.safeParse(body(inside)).success, inside.type)
  assert.ok(!bodyDocument.safeParse(body()).success)
})

function link(href: string) {
  return { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }
}
