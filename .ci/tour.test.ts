import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { tourDoors, tourPages } from './tour-pages.ts'

// The README's tour shows every page of the desk, and no picture that is not there.

const readme = readFileSync('README.md', 'utf8')
const all = [...tourDoors, ...tourPages]

test('the tour has every page of the desk', () => {
  const shown = new Set([
    ...tourDoors.map(({ route }) => route),
    ...tourPages.map(({ path, entry, rest = '' }) => path.split('?')[0] + (entry ? `/[]${rest}` : '')),
  ])
  const routes = globSync('app/admin/**/page.tsx')
    .map((file) => `/${file.replace(/^app\//, '').replace(/\/page\.tsx$/, '')}`.replace(/\[+[^\]]+\]+/g, '[]'))
    .filter((route) => route !== '/admin/[]')
  assert.ok(routes.length > 20)
  assert.deepEqual(
    routes.filter((route) => !shown.has(route)),
    [],
  )
})

test('each of its pictures is there, small, and in the README with its words', () => {
  let bytes = 0
  for (const { file, says } of all) {
    const path = `docs/tour/${file}.webp`
    assert.ok(existsSync(path), path)
    assert.ok(readme.includes(`](${path})`), `${path} is in the README`)
    assert.ok(readme.includes(says), `the README says: ${says}`)
    bytes += statSync(path).size
  }
  assert.ok(bytes < 1_500_000, `${bytes} bytes`)
  const named = new Set(all.map(({ file }) => `docs/tour/${file}.webp`))
  assert.deepEqual(
    globSync('docs/tour/*').filter((path) => !named.has(path)),
    [],
  )
})
