import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { compose } from './compose.ts'
import { icons } from './icons.ts'
import type { Part } from './page.ts'
import { press, pressParts } from './press.ts'
import { scripts } from './scripts.ts'
import { pagePolicy } from './security-headers.ts'

const nothing = { sheetAt: () => null, scriptAt: () => null, iconAt: () => null }
const page = (body: string, head = '') => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const pressed = async (html: string, parts = new Map<string, Part>()) => {
  const made = press(html, nothing)
  const whole = { ...made, hasSlots: true, status: 200, headers: {}, asOf: 0 }
  return { ...made, text: compose(whole, parts).toString('utf8') }
}
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

test('the framework’s scripts, preloads, payload and comments are gone, and JSON-LD stays', async () => {
  const head = [
    '<link rel="preload" as="script" href="/_next/static/a.js"/><link rel="modulepreload" href="/m.js"/>',
    '<link rel="preload" as="font" href="/f.woff2"/><script src="/_next/static/b.js" async=""></script>',
    '<meta name="next-size-adjust" content=""/><meta name="colophon-tags" content="site article:1"/>',
  ].join('')
  const body = [
    '<main>A<!-- -->B<!--$--><p>C</p><!--/$--></main><script type="application/ld+json">{"a":"b"}</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([1,"<p>not the page</p>"])</script>',
  ].join('')
  const { text, tags } = await pressed(page(body, head))
  assert.deepEqual(tags, ['site', 'article:1'])
  assert.equal(
    text,
    page(
      '<main>AB<p>C</p></main><script type="application/ld+json">{"a":"b"}</script>',
      '<link rel="preload" as="font" href="/f.woff2"/>',
    ),
  )
})

test('an article about <script> stays whole, in every place where a text can stand', async () => {
  const said = 'Write <script>alert(1)</script> and </script> and <!-- a comment --> and <colophon-part>'
  const html = page(
    `<h1>${escaped(said)}</h1><p title="${escaped(said)}">${escaped(said)}</p><textarea>${escaped(said)}</textarea>`,
    `<title>${escaped(said)}</title><meta name="description" content="${escaped(said)}"/>`,
  )
  assert.equal((await pressed(html)).text, html)
})

test('whatever is written, as a text and as an attribute, is there as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), async (text, attribute) => {
      const html = page(`<p title="${escaped(attribute)}">${escaped(text)}</p>`, `<title>${escaped(text)}</title>`)
      const { text: made } = await pressed(html)
      assert.equal(made, html)
    }),
    { numRuns: 300 },
  )
})

test('a raw < that no tag follows is text', async () => {
  const html = page('<p>1 < 2 and a<b and <3</p>')
  assert.equal((await pressed(html)).text, html)
})

test('what only looks like the framework’s payload is passed over nowhere', async () => {
  const said = '<script>self.__next_f.push([1,"x"])'
  const kept = [
    page(`<p title="${said}">A</p><p>B</p></script><p>C</p>`),
    page(`<textarea>${said}</textarea><p>A</p></script>`),
    page('<p>A</p>', `<title>${said}</title><style>${said}</style>`),
    page(`<script type="application/ld+json">{"a":"${said}"}</script><p>A</p>`),
  ]
  for (const html of kept) assert.equal((await pressed(html)).text, html)
  const gone = [
    `<!--${said}--><p>A</p>`,
    `${said}<!--<script></script>--></script><p>A</p>`,
    `${said}</scripty></script ><p>A</p>`,
  ]
  for (const html of gone) assert.equal((await pressed(page(html))).text, page('<p>A</p>'))
  assert.equal((await pressed(page(`<p>A</p>${said}`))).text, page(`<p>A</p>${said}`), 'one that never ends is no element')
  const twice = `${said}</script><script>(self.__next_f=self.__next_f||[]).push([0])</script>`
  const { text, tags } = await pressed(page(`${twice}<p>A</p>${twice}<meta name="colophon-tags" content="site"/><p>B</p>`))
  assert.deepEqual([text, tags], [page('<p>A</p><p>B</p>'), ['site']])
})

const rail = (items: string) =>
  `<colophon-part data-name="latest" data-tags="latest card:1" data-without="2" data-most="2"><h2>Latest</h2><ul>${items}</ul></colophon-part>`
const li = (id: string) => `<li data-item="${id}"><a href="/${id}">${id}</a><ul><li>deep</li></ul></li>`

test('a part is cut out of a page and set in again, without the page’s own item and with as many as it shows', async () => {
  const parts = pressParts(page(rail(li('1') + li('2') + li('3') + li('4'))))
  assert.deepEqual(
    parts.get('latest')?.items.map(({ id }) => id),
    ['1', '2', '3', '4'],
  )
  assert.deepEqual(parts.get('latest')?.tags, ['latest', 'card:1'])
  const { text, tags } = await pressed(page(`<p>Before</p>${rail(li('old'))}<p>After</p>`), parts)
  assert.deepEqual(tags, [])
  const bare = (id: string) => li(id).replace(` data-item="${id}"`, '')
  assert.equal(text, page(`<p>Before</p><h2>Latest</h2><ul>${bare('1')}${bare('3')}</ul><p>After</p>`))
})

test('a list that has only the page’s own item leaves nothing, its heading neither', async () => {
  const parts = pressParts(page(rail(li('2'))))
  assert.equal((await pressed(page(`<p>A</p>${rail('')}`), parts)).text, page('<p>A</p>'))
})

test('a part that is not known leaves nothing', async () => {
  assert.equal((await pressed(page(`<p>A</p>${rail(li('1'))}`))).text, page('<p>A</p>'))
})

test('a style sheet is set in, and its hash is told', async () => {
  const sheetAt = () => ({ css: 'p{color:red}', hash: "'sha256-x'" })
  const { pieces, styles } = press(page('', '<link rel="stylesheet" href="/_next/static/x.css"/>'), { ...nothing, sheetAt })
  assert.deepEqual(styles, ["'sha256-x'"])
  assert.match(String(pieces[0]), /<style>p\{color:red\}<\/style>/)
})

test('the drawn icon is set in, in a form that ends no attribute; any other stays a file', () => {
  const iconAt = icons(join(import.meta.dirname, '../..'))
  const other = '<link rel="icon" href="/icons/icon-32.png" sizes="32x32"/>'
  const { pieces } = press(page('', `<link rel="icon" href="/icons/icon.svg"/>${other}`), { ...nothing, iconAt })
  const [, address = ''] = /<link rel="icon" href="(data:image\/svg\+xml,[^"<>#]+)" type/.exec(String(pieces[0])) ?? []
  assert.match(decodeURIComponent(address), /^data:image\/svg\+xml,<svg xmlns='http.*fill='#9e2a1f'.*<\/svg>$/)
  assert.ok(String(pieces[0]).includes(other))
  for (const href of ['/icons/icon-32.png', '/icons/../x.svg', '/icons/none.svg', 'https://a.example/icons/icon.svg'])
    assert.equal(iconAt(href), null, href)
})

test('the script that a page declares as its island is set in and its hash told; any other is gone', async () => {
  const known = { js: 'check()', hash: "'sha256-y'" }
  const scriptAt = (src: string) => (src === '/static/verify.js' ? known : null)
  const declared = '<p>A</p><script type="module" src="/static/verify.js" data-island=""></script>'
  const others = '<script src="/static/verify.js"></script><script src="/evil.js" data-island=""></script>'
  const made = press(page(declared + others), { ...nothing, scriptAt })
  assert.deepEqual(made.scripts, ["'sha256-y'"])
  assert.equal(String(made.pieces[0]), page('<p>A</p><script type="module">check()</script>'))
  const policy = pagePolicy(made)
  assert.match(policy, /script-src 'sha256-y'; connect-src 'self'/)
  assert.match(pagePolicy({}), /script-src 'none'/)
  assert.doesNotMatch(pagePolicy({}), /connect-src/)
})

test('the policy of a page allows frames of what is embedded in it, each once, and of nothing that only looks so', () => {
  const frame = (origin: string) =>
    `<iframe srcdoc="${escaped('<a href="https://evil.example">A</a>')}" data-frame="${origin}"></iframe>`
  const made = press(page(frame('https://player.vimeo.com') + frame('https://bsky.app') + frame('https://bsky.app')), nothing)
  assert.deepEqual(made.frames, ['https://player.vimeo.com', 'https://bsky.app'])
  assert.match(pagePolicy(made), /; frame-src https:\/\/player\.vimeo\.com https:\/\/bsky\.app; /)
  const hostile = ['', '*', 'https:', 'https://a.example;script-src *', 'https://a.example *', "'self'", 'http://a.example']
  for (const origin of hostile) assert.deepEqual(press(page(frame(origin)), nothing).frames, [], origin)
  const said = `<p title="${escaped(frame('https://evil.example'))}">${escaped(frame('https://evil.example'))}</p>`
  assert.doesNotMatch(pagePolicy(press(page(said), nothing)), /frame-src/)
})

test('only a file of our own static folder is an island, by its bytes', () => {
  const at = scripts(join(import.meta.dirname, '../..'))
  assert.match(at('/static/verify.js')?.hash ?? '', /^'sha256-[\w+/]{43}='$/)
  for (const src of [
    '/static/feed.css',
    '/static/../verify.js',
    '/static/none.js',
    'https://elsewhere.example/static/verify.js',
    '',
  ])
    assert.equal(at(src), null, src)
})
