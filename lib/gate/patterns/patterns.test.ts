import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { checkSync } from 'recheck'
import { sha256 } from '../../ids.ts'
import * as calendar from './calendar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import * as everywhere from './everywhere.ts'
import { fr } from './fr.ts'
import * as hosts from './hosts.ts'
import { patternsFor } from './patterns.ts'
import * as quantities from './quantities.ts'

// What was found to be harmless, or could not be decided in time, is not asked again: the proof takes a tenth of a second for each pattern.
const proofs = new URL('./linear.json', import.meta.url)
const literal =
  /(?:[(=,:[!&|?{;] ?|return |^ *)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuy]*)(?=[\s.,;:)\]}]|$)/gm

function* regexesIn(value: unknown): Generator<RegExp> {
  if (value instanceof RegExp) yield value
  else if (Array.isArray(value)) for (const part of value) yield* regexesIn(part)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* regexesIn(part)
}

function literals(): RegExp[] {
  const files = globSync('lib/gate/**/*.ts').filter((file) => !/(?:\.test|testing)\.ts$/.test(file))
  const found = files.flatMap((file) => [
    ...readFileSync(file, 'utf8')
      .replace(/^\s*\/\/.*$/gm, '')
      .matchAll(literal),
  ])
  return found.map(([, source = '', flags = '']) => new RegExp(source, flags))
}

test('no pattern can be made to run for ever', () => {
  const data = [en, de, fr, { ...everywhere }, { ...hosts }, { ...calendar }, { ...quantities }]
  const all = [...regexesIn(data), ...literals()]
  const unique = new Map(all.map((pattern) => [sha256(`/${pattern.source}/${pattern.flags}`).slice(0, 16), pattern]))
  assert.ok(unique.size > 250, `only ${unique.size} patterns were found`)
  const proven = new Set(JSON.parse(readFileSync(proofs, 'utf8')) as string[])
  const vulnerable: string[] = []
  for (const [key, { source, flags }] of unique) {
    if (proven.has(key)) continue
    const result = checkSync(source, flags, { timeout: 8_000, checker: 'automaton', maxNFASize: 200_000 })
    if (result.status === 'vulnerable') vulnerable.push(`${result.complexity.summary}: /${source}/${flags}`)
    else proven.add(key)
  }
  assert.deepEqual(vulnerable, [])
  if (process.env.GATE_PROOFS === 'write')
    writeFileSync(proofs, `${JSON.stringify([...proven].filter((key) => unique.has(key)).sort(), null, 1)}\n`)
})

test('patterns that are kept as data and tested for carry no state', () => {
  const stateful = [...regexesIn([de, fr, { ...everywhere }, { ...hosts }])].filter(({ global, sticky }) => global || sticky)
  assert.deepEqual(stateful, [])
})

test('a language that is not written down has what is the same everywhere, and no more', () => {
  const unknown = patternsFor('xx')
  assert.equal(unknown.label, en.label)
  assert.equal(unknown.speech, undefined)
})
