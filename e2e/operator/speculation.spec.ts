import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.ts'

// What a real Chromium makes of a page without any script that names rules for following links ahead.

interface Heard {
  rules: { errorType?: string; sourceText?: string }[]
  prefetched: Map<string, string>
  complaints: string[]
}

async function listen(page: Page): Promise<{ cdp: CDPSession; heard: Heard }> {
  const heard: Heard = { rules: [], prefetched: new Map(), complaints: [] }
  const cdp = await page.context().newCDPSession(page)
  cdp.on('Preload.ruleSetUpdated', ({ ruleSet }) => heard.rules.push(ruleSet))
  cdp.on('Preload.prefetchStatusUpdated', ({ key, status }) => heard.prefetched.set(new URL(key.url).pathname, status))
  cdp.on('Log.entryAdded', ({ entry }) => heard.complaints.push(entry.text))
  page.on('console', (message) => heard.complaints.push(message.text()))
  await cdp.send('Preload.enable')
  await cdp.send('Log.enable')
  return { cdp, heard }
}

test('a link that somebody points at is fetched ahead, under a policy that allows no script', async ({ publication, page }) => {
  const { heard } = await listen(page)
  const answer = await page.goto(publication.url)
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'none'")
  await expect.poll(() => heard.rules.length).toBeGreaterThan(0)
  expect(heard.rules.map(({ errorType }) => errorType)).toEqual([undefined])
  expect(heard.rules[0]?.sourceText).toContain('moderate')
  expect(heard.prefetched.size).toBe(0)
  const link = page.locator('main h2 a, main h3 a').first()
  const to = (await link.getAttribute('href')) ?? ''
  await link.hover()
  await expect.poll(() => heard.prefetched.get(to)).toBe('Ready')
  await page.getByRole('link', { name: 'Feed' }).hover()
  await page.waitForTimeout(500)
  expect([...heard.prefetched.keys()]).toEqual([to])
  await link.click()
  await expect(page).toHaveURL(publication.url + to)
  // The page that was fetched ahead is the one that is shown.
  await expect.poll(() => heard.prefetched.get(to)).toBe('Success')
  expect(heard.complaints).toEqual([])
})

test('who saves data fetches nothing ahead', async ({ publication, browser }) => {
  const context = await browser.newContext({ extraHTTPHeaders: { 'Save-Data': 'on' } })
  const page = await context.newPage()
  const { heard } = await listen(page)
  await page.goto(publication.url)
  await page.locator('main h2 a, main h3 a').first().hover()
  await page.waitForTimeout(500)
  expect([heard.rules.length, heard.prefetched.size]).toEqual([0, 0])
  await context.close()
})

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  const fades = reducedMotion === 'no-preference'
  test(`one page ${fades ? 'fades into the next' : 'gives way to the next at once'} where motion is ${fades ? 'welcome' : 'not'}`, async ({
    publication,
    browser,
  }) => {
    const context = await browser.newContext({ reducedMotion })
    const page = await context.newPage()
    // A transition is seen by the page that it leads to, before it is shown.
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as PageRevealEvent
        Object.assign(globalThis, { faded: viewTransition !== null })
      })
    })
    await page.goto(publication.url)
    await page.locator('main h2 a, main h3 a').first().click()
    await page.waitForURL((url) => url.pathname !== '/')
    await expect.poll(() => page.evaluate(() => (globalThis as { faded?: boolean }).faded)).toBe(fades)
    await context.close()
  })
}
