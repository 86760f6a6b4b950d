import assert from 'node:assert/strict'
import { test } from 'node:test'
import { containment, contentWords } from './content-words.ts'
import { datesOf } from './dates.ts'
import { entitiesOf } from './entities.ts'
import { near } from './near.ts'
import { foldLetters, normalise } from './normalise.ts'
import { isSameFigure, numbersOf } from './numbers.ts'
import { quotationsOf } from './quotations.ts'
import { quoteMatch, searchable } from './quote-match.ts'
import { sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'
import { urlDate, urlDates } from './url-date.ts'

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))
const names = (text: string) =>
  entitiesOf(
    text,
    tokensOf(text),
    sentencesOf(text).map(({ start }) => start),
  )
    .filter(({ isDoubtful }) => !isDoubtful)
    .map(({ name }) => name)
const day = (text: string) => datesOf(text).map(({ year, month, day: date }) => [year, month, date])

test('typography, spaces and case are nothing to a comparison', () => {
  assert.equal(normalise('  “It’s\u00A0OPEN” — now… '), `"it's open" - now...`)
  assert.equal(foldLetters('Żółw, Straße & Ærø'), 'zolwstrasseaero')
})

test('sentences are not cut after an abbreviation, and are where the space is missing', () => {
  assert.deepEqual(cut('Mr. Lund left the U.S. in Jan. 2020. He came back.'), [
    'Mr. Lund left the U.S. in Jan. 2020.',
    'He came back.',
  ])
  assert.deepEqual(cut('It went slowly.The end came.'), ['It went slowly.', 'The end came.'])
  assert.deepEqual(cut('Node.js is a program. J. S. Bach was not.'), ['Node.js is a program.', 'J. S. Bach was not.'])
})

test('names, with what may stand in them', () => {
  assert.deepEqual(names('On Friday Minister Anna von Berg met the head of the Bank of Norrvik in Ore.zo.'), [
    'Anna von Berg',
    'Bank of Norrvik',
    'Ore.zo',
  ])
  assert.deepEqual(names('Boats came. The NATO ships left.'), ['NATO'])
  assert.deepEqual(names('Boats Leave The Harbour Mouth At Last'), [])
})

test('figures with their units, in digits and in words', () => {
  const figures = (text: string) => numbersOf(text).map(({ value, unit }) => [value, unit])
  assert.deepEqual(figures('4.2 million kronor and 12 %'), [
    [4_200_000, 'SEK'],
    [12, '%'],
  ])
  assert.deepEqual(figures('$3bn, 1,200 tonnes, twenty kilometres'), [
    [3_000_000_000, 'USD'],
    [1200, 'tonne'],
    [20, 'km'],
  ])
  const [year] = numbersOf('in 1984 it rained')
  const [age] = numbersOf('a 34-year-old nurse')
  assert.deepEqual([year?.isYear, age?.isAge], [true, true])
})

test('a rounded figure is the same, ten times as much is not', () => {
  const [exact] = numbersOf('4,130 tonnes')
  const [round] = numbersOf('4,100 tonnes')
  const [more] = numbersOf('41,300 tonnes')
  assert.ok(exact && round && more)
  assert.deepEqual([isSameFigure(exact, round), isSameFigure(exact, more)], [true, false])
})

test('dates for certain, and no others', () => {
  assert.deepEqual(day('on 14 March 2021 and March 15, 2021'), [
    [2021, 3, 14],
    [2021, 3, 15],
  ])
  assert.deepEqual(day('in May 2026, by 2030, on 3 May'), [
    [2026, 5, null],
    [2030, null, null],
    [null, 5, 3],
  ])
  assert.deepEqual(day('A Sun columnist may march this weekend with 12 percent'), [])
  assert.deepEqual(day('am 3. März 2024, le 4 août 2023, 2022-02-01'), [
    [2024, 3, 3],
    [2023, 8, 4],
    [2022, 2, 1],
  ])
})

test('quotations are long, names in marks are not', () => {
  assert.deepEqual(
    quotationsOf('He said “we will not talk to them” of the “deal”.').map(({ text }) => text),
    ['we will not talk to them'],
  )
  assert.deepEqual(quotationsOf('»Wir reden nicht mit ihnen«, sagte er. „Nie und nimmer wieder“.').length, 2)
  assert.equal(
    quotationsOf('‘We’ve waited for the city’s answer’ is what she said.')[0]?.text,
    'We’ve waited for the city’s answer',
  )
})

test('near: a garbled name is near, a neighbour on the map is not', () => {
  for (const [a, b] of [
    ['Ore.zo', 'Orrezo'],
    ['Helsingfors', 'H elsingfors'],
    ['Tchaikovsky', 'Chaikovsky'],
    ['Lindqvist', 'Lindkvist'],
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
  ])
    assert.ok(near(a ?? '', b ?? ''), `${a} ~ ${b}`)
  for (const [a, b] of [
    ['Moscow', 'Mexico'],
    ['Mexico', 'Monaco'],
    ['Oslo', 'Oslo'],
    ['Ann', 'Anne'],
  ])
    assert.ok(!near(a ?? '', b ?? ''), `${a} !~ ${b}`)
})

test('how much of a quotation a source has', () => {
  const source = searchable('She said: “We have waited for that sound since February, and so has the whole town,” and smiled.')
  const share = (quote: string) => Math.round(quoteMatch(quote, source).share * 100)
  assert.equal(share('We have waited for that sound since February, and so has the whole town'), 100)
  assert.equal(share('We have waited for that sound […] and so has the whole town'), 100)
  assert.equal(share('We have waited for that noise since February, and so has the whole town'), 93)
  assert.ok(share('Everybody here had been listening for months until it came') < 60)
  assert.match(quoteMatch('waited for that sound', source).passage, /waited for that sound/)
})

test('content words are stems without what says little', () => {
  assert.deepEqual([...contentWords('The harbours of the town were opened')].sort(), ['harbour', 'open', 'town'])
  assert.equal(containment('harbour opens after flood', 'After the flood the harbour of Norrvik opened'), 1)
})

test('addresses give their day away', () => {
  const at = (url: string) => new Date(urlDate(url)?.at ?? 0).toISOString().slice(0, 10)
  assert.equal(at('https://a.se/2021/03/14/port'), '2021-03-14')
  assert.equal(at('https://www.theguardian.com/world/2021/mar/14/port'), '2021-03-14')
  assert.equal(at('https://www.reuters.com/world/port-2021-03-14/'), '2021-03-14')
  assert.equal(at('https://www.reuters.com/article/us-port-idUSKBN2AH1AB'), '2021-02-17')
  assert.equal(at('https://x.com/port/status/1371000000000000000'), '2021-03-14')
  assert.equal(at('https://web.archive.org/web/20210314000000/https://a.se/'), '2021-03-14')
  assert.equal(urlDate('https://a.se/2021/13/44/port'), null)
  assert.equal(urlDates('https://a.se/2021/03/14/port-2024-05-06/').length, 2)
})
