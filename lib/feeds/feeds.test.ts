import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { freshDatabase } from '#db/testing.ts'
import { draft } from '../articles/draft.ts'
import { findArticle } from '../articles/queries.ts'
import { revise } from '../articles/revise.ts'
import { correct, publishChanges } from '../articles/testing.ts'
import { withdraw } from '../articles/withdraw.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { articleMarkdown } from './article-markdown.ts'
import { findFeed } from './queries.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'
import { writeRss } from './write-rss.ts'

freshDatabase()
beforeEach(openNewsroom)

const origin = 'https://norrvik.example'
const later = new Date(noon.getTime() + 60_000)
const places = [[], ['world'], ['topics', 'floods'], ['people', 'mira-sand']]

async function feed(...place: string[]) {
  const found = await findFeed(place, origin)
  assert.ok(found)
  return found
}

/** Throws at the first thing that is not well-formed. */
function readXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

test('every list has a feed with the whole text, its sources as endnotes, and no relative address', async () => {
  const link = { type: 'text' as const, text: 'here', marks: [{ type: 'link' as const, attrs: { href: '/topics/floods' } }] }
  const body = { type: 'doc' as const, content: [paragraph('It rose.[@gaz-1]'), { type: 'paragraph' as const, content: [link] }] }
  await publishStory('x-1', { slug: 'flood', body })
  for (const place of places) {
    const [item] = (await feed(...place)).items
    assert.equal(item?.page, 'https://norrvik.example/world/flood')
    assert.match(item.html, /It rose\.<a href="https:\/\/norrvik\.example\/world\/flood#r-gaz-1">\[2\]<\/a>/)
    assert.match(item.html, /<h2>References<\/h2>\n<ol><li><cite><a href="https:\/\/[^"]+">Minutes<\/a><\/cite>/)
    assert.match(item.html, /<a href="https:\/\/norrvik\.example\/topics\/floods">here<\/a>/)
    assert.doesNotMatch(item.html, /(?:href|src)="(?!https:)/)
    assert.deepEqual(item.authors, [{ name: 'Mira Sand', page: 'https://norrvik.example/people/mira-sand' }])
    assert.deepEqual(item.categories, ['World', 'Floods'])
  }
  assert.equal(await findFeed(['nowhere'], origin), null)
  assert.equal(await findFeed(['topics'], origin), null)
  assert.equal(await findFeed(['topics', 'nothing'], origin), null)
})

test('a box and an embed are in the feed and in the Markdown as what anybody can read: text with its sources, and a link', async () => {
  const box = { type: 'box' as const, attrs: { title: 'How we <know>' }, content: [paragraph('We measured.[@gaz-1]')] }
  const embed = { type: 'embed' as const, attrs: { url: 'https://youtu.be/dQw4w9WgXcQ?si=a', title: 'The “flood” <now>' } }
  await publishStory('x-1', { slug: 'flood', body: { type: 'doc', content: [paragraph('It rose.'), box, embed] } })
  const [item] = (await feed()).items
  assert.match(
    item?.html ?? '',
    /<aside><p><strong>How we &lt;know&gt;<\/strong><\/p><p>We measured\.<a href="[^"]+">\[2\]<\/a><\/p><\/aside>/,
  )
  const link = '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">The “flood” &lt;now&gt;</a> (YouTube)</p>'
  assert.ok(item?.html.includes(link), item?.html)
  assert.doesNotMatch(item?.html ?? '', /<iframe|nocookie/)
  const article = await findArticle({ section: 'world', slug: 'flood' })
  assert.ok(article)
  const markdown = articleMarkdown(article, origin)
  assert.match(markdown, /> \*\*How we \\<know>\*\*\n>\n> We measured\.\[\^2\]/)
  assert.match(markdown, /\[The “flood” \\<now>\]\(https:\/\/www\.youtube\.com\/watch\?v=dQw4w9WgXcQ\) \(YouTube\)/)
})

test('a draft is in no feed, and a withdrawn story is in none any more', async () => {
  const { version } = await publishStory('x-1')
  await draft(people.editor, { id: 'x-2', content: story({ headline: 'A secret bridge' }) }, noon)
  await revise(people.editor, { id: 'x-1', version, content: story({ headline: 'A secret flood' }) }, later)
  for (const place of places) assert.doesNotMatch(JSON.stringify(await feed(...place)), /secret/)
  await withdraw(people.editor, { id: 'x-1', version: version + 1, reason: 'The figures were of another town.' }, later)
  for (const place of places) assert.deepEqual((await feed(...place)).items, [])
})

test('an item keeps its name when its address and its headline change', async () => {
  const { version } = await publishStory('x-1', { slug: 'flood' })
  const before = (await feed()).items[0]
  const content = story({ slug: 'high-water', headline: 'High water' })
  const saved = await revise(people.editor, { id: 'x-1', version, content }, later)
  await publishChanges(people.editor, { id: 'x-1', version: saved.version, class: 'typographic' }, later)
  const after = (await feed()).items[0]
  assert.equal(after?.id, before?.id)
  assert.match(after?.id ?? '', /^urn:uuid:[0-9a-f-]{36}$/)
  assert.equal(after?.page, 'https://norrvik.example/world/high-water')
})

test('a corrected story says first what was wrong, is newer than before, and is in the feed of corrections', async () => {
  const { version } = await publishStory('x-1', { slug: 'flood' })
  const note = { class: 'correction', was: '40 houses', isNow: '14 houses', why: 'A digit was misread.' } as const
  await correct(people.editor, { id: 'x-1', version, ...note }, later)
  const [item] = (await feed('world')).items
  assert.match(item?.html ?? '', /^<p><strong>Correction, 2 May 2026 at 12:01 UTC:<\/strong> An earlier version .*14 houses/)
  assert.equal(item?.updatedAt, later.getTime())
  const corrections = await feed('corrections')
  assert.match(corrections.items[0]?.title ?? '', /^Correction: River floods/)
  assert.match(corrections.items[0]?.page ?? '', /\/world\/flood#correction-/)
  assert.equal(corrections.updatedAt, later.getTime())
  assert.ok(corrections.tags.includes(tags.corrections))
})

test('what was paid for says so before its headline and above its text', async () => {
  await publishStory('x-1', { kind: 'sponsored', headline: 'A boat for everybody' })
  const [item] = (await feed()).items
  assert.equal(item?.title, 'Sponsored: A boat for everybody')
  assert.ok(item?.categories.includes('Sponsored'))
  assert.match(item?.html ?? '', /^<p><strong>Sponsored<\/strong><\/p>/)
})

test('hostile text is text in every form, and comes back as it was', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  const nasty = fc.constantFrom(']]>', '<script>alert(1)</script>', '&amp;', '"><img src=x>', '<![CDATA[', '</title>', '<?xml?>')
  await publishStory('x-1')
  const plain = await feed()
  const [item] = plain.items
  assert.ok(item)
  fc.assert(
    fc.property(fc.oneof(text, nasty), fc.oneof(text, nasty), (said, more) => {
      const title = `a ${said.replace(/\s+/g, ' ')}${more.replace(/\s+/g, ' ')} z`
      const one = { ...plain, title, items: [{ ...item, title, summary: title }] }
      const [rss, atom, json] = [writeRss(one, origin), writeAtom(one, origin), writeJsonFeed(one, origin)]
      readXml(rss)
      readXml(atom)
      assert.equal(parseJsonFeed(JSON.parse(json)).items?.[0]?.title, title)
      for (const xml of [rss, atom]) assert.doesNotMatch(xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, ''), /<(?:script|img)/)
    }),
  )
})

test('each form is read by programs that read feeds, and tells of the same items', async () => {
  await publishStory('x-1', { slug: 'flood', language: 'de' })
  await publishStory('x-2', { slug: 'port', headline: 'Port & <harbour>' })
  const found = await feed()
  const [rss, atom] = [parseRssFeed(writeRss(found, `${origin}/feed.xml`)), parseAtomFeed(writeAtom(found, `${origin}/atom.xml`))]
  const json = parseJsonFeed(JSON.parse(writeJsonFeed(found, `${origin}/feed.json`)))
  const ids = found.items.map(({ id }) => id)
  assert.equal(ids.length, 2)
  assert.deepEqual(
    rss.items?.map(({ guid }) => guid?.value),
    ids,
  )
  assert.deepEqual(
    atom.entries?.map(({ id }) => id),
    ids,
  )
  assert.deepEqual(
    json.items?.map(({ id }) => id),
    ids,
  )
  assert.equal(rss.items?.[0]?.title, 'Port & <harbour>')
  assert.equal(rss.items?.[0]?.guid?.isPermaLink, false)
  assert.equal(atom.entries?.[1]?.xml?.lang, 'de')
  assert.ok(atom.links?.some(({ rel, href }) => rel === 'self' && href === `${origin}/atom.xml`))
})

test('an empty publication has feeds that are well-formed', async () => {
  const empty = await feed()
  assert.deepEqual(empty.items, [])
  readXml(writeRss(empty, origin))
  readXml(writeAtom(empty, origin))
})
