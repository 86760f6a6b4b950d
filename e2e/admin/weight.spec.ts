import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { addressOf, deskPages } from '../fixtures/desk-pages.ts'
import { expect, test } from '../fixtures/test.ts'

test.setTimeout(180_000)

// What a page of the desk may load before somebody does something, compressed. The editor’s part is on its screen alone.
const most = 350 * 1_024
const isEditor = (name: string) => name === 'a new article' || name === 'an article'

test('no page of the desk loads more script than a newsroom’s line can carry, and only the article screen has the editor', async ({
  admin,
}) => {
  for (const [name, asked] of Object.entries(deskPages)) {
    const address = await addressOf(admin, asked)
    const scripts = await scriptsOf(admin, address)
    expect(scripts.length, `${name} has scripts`).toBeGreaterThan(5)
    const hasEditor = scripts.some((file) => readFileSync(file, 'utf8').includes('ProseMirror'))
    expect(hasEditor, `${name} has the editor`).toBe(isEditor(name))
    if (isEditor(name)) continue
    const bytes = scripts.reduce((sum, file) => sum + sizeOf(file), 0)
    expect(bytes, `${name}: bytes of script, compressed`).toBeLessThanOrEqual(most)
  }
})

test('every page of the desk is among those that are weighed', () => {
  const known = Object.values(deskPages).map(({ path, entry, rest = '' }) => path.split('?')[0] + (entry ? `/[]${rest}` : ''))
  const doors = ['/admin/sign-in', '/admin/set-up/[]', '/admin/invitation/[]', '/admin/[]']
  const routes = globSync('app/admin/**/page.tsx').map((file) =>
    `/${file.replace(/^app\//, '').replace(/\/page\.tsx$/, '')}`.replace(/\[+[^\]]+\]+/g, '[]'),
  )
  expect(routes.length).toBeGreaterThan(20)
  expect(routes.filter((route) => !known.includes(route) && !doors.includes(route))).toEqual([])
})

/** The files of the scripts that a browser fetched until the page was still. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const found = new Set<string>()
  const note = (response: { url: () => string; request: () => { resourceType: () => string } }) => {
    if (response.request().resourceType() === 'script') found.add(new URL(response.url()).pathname)
  }
  page.on('response', note)
  await page.goto(address, { waitUntil: 'networkidle' })
  page.off('response', note)
  return [...found].map((path) => path.replace(/^\/_next\//, '.next/')).filter((file) => existsSync(file))
}

function sizeOf(file: string): number {
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size
}
