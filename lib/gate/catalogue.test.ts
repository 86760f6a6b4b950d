import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { catalogue } from './catalogue.ts'
import { readClean } from './corpus/measure.ts'
import { plants } from './corpus/plant-list.ts'
import { rules } from './rules.ts'

test('the catalogue is what the rules say now (npm run gate:corpus -- --write)', () => {
  assert.equal(readFileSync(new URL('./README.md', import.meta.url), 'utf8'), catalogue())
})

test('every rule is shown at work: by a planted fault or by a test that names it', () => {
  const tests = globSync('lib/gate/rules/**/*.test.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const unshown = rules.filter(
    ({ id }) => !plants.some(({ rule }) => rule === id) && !tests.includes(`${id}: `) && !tests.includes(`${id} and `),
  )
  assert.deepEqual(
    unshown.map(({ id }) => id).filter((id) => !new RegExp(`'[^']*${id}[^']*'`).test(tests)),
    [],
  )
})

test('the corpus is large enough, and no clean article is blocked', () => {
  const clean = readClean()
  assert.ok(clean.length >= 40 && plants.length >= 60)
  const blocked = clean.filter(({ findings }) => findings.some(({ severity }) => severity.startsWith('E')))
  assert.deepEqual(
    blocked.map(({ name }) => name),
    [],
  )
  const warned = clean.filter(({ findings }) => findings.some(({ severity }) => severity === 'W'))
  assert.ok(warned.length <= clean.length * 0.1, `${warned.length} of ${clean.length} clean articles are warned of`)
})
