import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { slugify } from '#lib/text.ts'
import { diceOf } from './dice.ts'
import { madeArticle, personNames, slugOf, topicNames } from './made-article.ts'
import { sentence } from './made-text.ts'
import { sections } from './words-list.ts'

// node bench/make-publication.ts COUNT > file.ndjson
// A made-up publication in interchange form, for benchmarks: the same COUNT gives the same bytes, and a small one has the
// first articles of a large one, so that the same page can be asked for in both.

function* lines(count: number): Generator<object> {
  yield { colophon: 1, type: 'settings', name: 'The Norrvik Gazette', tagline: 'Made up to be measured' }
  for (const [slug, name] of sections)
    yield { colophon: 1, type: 'section', slug, name, description: sentence(diceOf(name.length)) }
  for (const name of topicNames) yield { colophon: 1, type: 'topic', slug: slugify(name), name }
  for (const name of personNames) yield { colophon: 1, type: 'person', slug: slugify(name), name, role: 'Reporter' }
  for (let index = 0; index < count; index += 1) yield madeArticle(index, count)
  if (count >= 10)
    yield {
      colophon: 1,
      type: 'curation',
      place: 'front',
      lead: slugOf(count - 1),
      slots: [2, 3, 4].map((back) => slugOf(count - back)),
    }
  for (let index = 20; index < count; index += 50) yield correction(index)
}

function correction(index: number): object {
  const dice = diceOf(700_000 + index)
  const said = { was: `${dice.between(10, 99)} houses`, isNow: `${dice.between(100, 999)} houses`, why: 'A digit was lost.' }
  return { colophon: 1, type: 'correction', article: slugOf(index), class: 'correction', ...said, at: '2026-05-03T10:00:00Z' }
}

function* text(count: number): Generator<string> {
  for (const line of lines(count)) yield `${JSON.stringify(line)}\n`
}

const count = Number(process.argv[2])
if (!Number.isInteger(count) || count < 1 || process.argv.length > 3) {
  process.stderr.write('Usage: node bench/make-publication.ts COUNT > file.ndjson\n')
  process.exitCode = 2
} else await pipeline(Readable.from(text(count)), process.stdout)
