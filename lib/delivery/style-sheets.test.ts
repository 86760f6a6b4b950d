import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { styleSheets } from './style-sheets.ts'

const root = mkdtempSync(join(tmpdir(), 'colophon-sheets-'))
const write = (name: string, css: string) => writeFileSync(join(root, '.next/static/chunks', name), css)
const cssOf = (name: string) => styleSheets(root)(`/_next/static/chunks/${name}`)?.css

before(() => mkdirSync(join(root, '.next/static/chunks/deep'), { recursive: true }))
after(() => rmSync(root, { recursive: true, force: true }))

test('addresses within a sheet lead to the same files when it stands in a page', () => {
  const table: [before: string, after: string][] = [
    ['url(../media/a.woff2)', 'url(/_next/static/media/a.woff2)'],
    ['url("../media/a.woff2")', 'url("/_next/static/media/a.woff2")'],
    ["url('../media/a.woff2?#iefix')", "url('/_next/static/media/a.woff2?#iefix')"],
    ['url(a.png)', 'url(/_next/static/chunks/a.png)'],
    ['url(./a.png)', 'url(/_next/static/chunks/a.png)'],
    ['url(../../other/a.png)', 'url(/_next/other/a.png)'],
    ['url(/icons/a.svg)', 'url(/icons/a.svg)'],
    ['url(data:image/png;base64,AA==)', 'url(data:image/png;base64,AA==)'],
    ['url("data:image/svg+xml,%3Csvg/%3E")', 'url("data:image/svg+xml,%3Csvg/%3E")'],
    ['url(#mask)', 'url(#mask)'],
    ['curl(../x)', 'curl(../x)'],
  ]
  for (const [index, [from, to]] of table.entries()) {
    write(`${index}.css`, `a{b:${from}}/*# sourceMappingURL=x.css.map*/`)
    assert.equal(cssOf(`${index}.css`), `a{b:${to}}`)
  }
})

test('the policy names exactly the bytes that are set in', () => {
  write('hash.css', 'a{color:red}')
  const sheet = styleSheets(root)('/_next/static/chunks/hash.css')
  assert.equal(sheet?.hash, `'sha256-${createHash('sha256').update('a{color:red}').digest('base64')}'`)
})

test('a sheet that is too long, would end its element, or lies elsewhere stays a file', () => {
  write('long.css', `a{}${' '.repeat(32_768)}`)
  write('end.css', 'a{content:"</STYLE>"}')
  for (const name of ['long.css', 'end.css']) assert.equal(cssOf(name), undefined)
  const sheetAt = styleSheets(root)
  for (const href of [
    '/_next/static/../../package.css',
    '/static/feed.css',
    'https://evil.example/a.css',
    '/_next/static/a.js',
    '',
  ])
    assert.equal(sheetAt(href), null, href)
})

test('a sheet is read once', () => {
  write('once.css', 'a{}')
  const sheetAt = styleSheets(root)
  const first = sheetAt('/_next/static/chunks/once.css')
  write('once.css', 'b{}')
  assert.equal(sheetAt('/_next/static/chunks/once.css'), first)
})
