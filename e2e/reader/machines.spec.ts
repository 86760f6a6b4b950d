import type { APIRequestContext } from '@playwright/test'
import { SaxesParser } from 'saxes'
import { expect, test } from '../fixtures/test.ts'

const story = '/science/the-kilogram-became-a-number'
const withdrawn = '/history/more-tests-than-program'
const draft = '/standards/a-language-tag-is-read-from-left-to-right'
const lists = ['', '/science', '/topics/measurement', '/people/ida-lindqvist', '/corrections']
const feeds = { 'feed.xml': 'application/xml', 'atom.xml': 'application/xml', 'feed.json': 'application/feed+json' }
const forms = {
  '.md': 'text/markdown',
  '/references.json': 'application/json',
  '/cite.json': 'application/vnd.citationstyles.csl+json',
  '/cite.bib': 'application/x-bibtex',
  '/cite.ris': 'application/x-research-info-systems',
  '/cite.txt': 'text/plain',
  '/oembed.json': 'application/json',
}
const files = {
  '/sitemap.xml': 'application/xml',
  '/sitemaps/pages.xml': 'application/xml',
  '/sitemaps/topics.xml': 'application/xml',
  '/sitemaps/people.xml': 'application/xml',
  '/sitemaps/sources.xml': 'application/xml',
  '/news-sitemap.xml': 'application/xml',
  '/robots.txt': 'text/plain',
  '/llms.txt': 'text/plain',
  '/transparency.json': 'application/json',
  '/opensearch.xml': 'application/opensearchdescription+xml',
  '/manifest.webmanifest': 'application/manifest+json',
  '/.well-known/security.txt': 'text/plain',
  '/.well-known/trust.txt': 'text/plain',
  '/.well-known/publication-keys.json': 'application/json',
}
const everything: Record<string, string> = {
  ...files,
  ...Object.fromEntries(lists.flatMap((list) => Object.entries(feeds).map(([file, type]) => [`${list}/${file}`, type]))),
  ...Object.fromEntries(Object.entries(forms).map(([form, type]) => [story + form, type])),
}

function readXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text()
}

test('everything that machines read is there, is what it says it is, and holds no word of a draft', async ({ request }) => {
  for (const [path, type] of Object.entries(everything)) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toContain(type)
    const text = await response.text()
    if (path.endsWith('.xml')) readXml(text)
    if (/\.(json|webmanifest)$/.test(path)) JSON.parse(text)
    expect(text, path).not.toContain('read-from-left-to-right')
    expect(text, path).not.toContain('more-tests-than-program')
  }
})

test('forms of an article are not for an index, and say which page they are of', async ({ request, baseURL }) => {
  for (const form of Object.keys(forms)) {
    const headers = (await request.get(story + form)).headers()
    expect(headers['x-robots-tag'], form).toBe('noindex')
    expect(headers.link, form).toContain(`<${baseURL}${story}>; rel="canonical"`)
    expect(headers.link, form).toContain(`<${baseURL}${story}>; rel="cite-as"`)
  }
})

test('feeds and forms are lost, gone or moved with their page', async ({ request }) => {
  const statusOf = async (path: string) => (await request.get(path, { maxRedirects: 0 })).status()
  for (const form of Object.keys(forms)) {
    expect(await statusOf(withdrawn + form), withdrawn + form).toBe(410)
    expect(await statusOf(draft + form), draft + form).toBe(404)
  }
  for (const path of ['/nowhere/feed.xml', '/topics/nothing/atom.xml', '/sitemaps/1999-01.xml', '/twins/science/x/md', '/x.php'])
    expect(await statusOf(path), path).toBe(404)
  const capitals = await request.get('/SCIENCE/feed.xml', { maxRedirects: 0 })
  expect(capitals.status()).toBe(308)
  expect(capitals.headers().location).toMatch(/\/science\/feed\.xml$/)
})

test('every address in the sitemap is there, and so is every story that the lists show', async ({ page, request, baseURL }) => {
  const locations = async (path: string) =>
    [...(await textOf(request, path)).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
      address.replace(baseURL ?? '', ''),
    )
  const addresses: string[] = []
  for (const map of await locations('/sitemap.xml')) addresses.push(...(await locations(map)))
  for (const path of addresses) expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200)
  await page.goto('/latest')
  const shown = await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').all()
  for (const link of shown) expect(addresses).toContain(await link.getAttribute('href'))
})

test('a page says where its feed is, and a person who opens the feed sees a page', async ({ page, browser, baseURL }) => {
  for (const list of lists) {
    await page.goto(list || '/')
    for (const [file, type] of [
      ['feed.xml', 'application/rss+xml'],
      ['atom.xml', 'application/atom+xml'],
      ['feed.json', 'application/feed+json'],
    ])
      await expect(page.locator(`link[rel="alternate"][type="${type}"][href$="${list}/${file}"]`).first()).toBeAttached()
  }
  // In a browser of its own: a feed runs no script, and the browser says so of those that this test asks by.
  const person = await browser.newPage()
  await person.goto(`${baseURL}/science/feed.xml`)
  await expect(person.locator('channel > title')).toBeVisible()
  await expect(person.locator('item > title').first()).toBeVisible()
  await expect(person.locator('item > *').last()).toBeHidden()
  await person.getByRole('link', { name: 'read the page itself' }).click()
  await expect(person).toHaveURL(/\/science$/)
  await person.close()
})

test('structured data says what the page says', async ({ page, baseURL }) => {
  await page.goto('/history/the-web-from-memo-to-public-domain')
  const graph = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')['@graph']
  const [article] = graph
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline)
  await expect(page.locator('.standfirst')).toHaveText(article.description)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', article.url)
  const authors = await page.locator('[rel="author"]:visible').allTextContents()
  expect(article.author.map(({ name }: { name: string }) => name)).toEqual(authors)
  const shown = await page.locator('.story-head time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
  const said = [article.datePublished, article.dateModified].map((moment) => new Date(moment).toISOString())
  expect([...new Set(said)]).toEqual(shown)
  const sources = page.locator('.references > ol > li')
  expect(article.citation).toHaveLength(await sources.count())
  expect(article.citation[0].url).toBe(await sources.first().getByRole('link', { name: 'Open source' }).getAttribute('href'))
  expect(article.correction).toHaveLength(await page.locator('[id^="correction-"]').count())
  const correction = (await page.locator('[id^="correction-"] p').first().textContent()) ?? ''
  expect(article.correction[0].text.trim()).toBe(correction.trim())
  expect(graph.find((thing: { '@type': string }) => thing['@type'] === 'NewsMediaOrganization').url).toBe(`${baseURL}/`)
})

test('a reader cites a story without any script', async ({ page, request }) => {
  await page.goto(story)
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByText('Cite this article').click()
  const details = page.locator('details.cite-this:not(.how-checked)')
  await expect(details).toContainText(`“${headline}.”`)
  for (const link of await details.getByRole('link').all())
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200)
})

test('search and the rest of a list are not for an index; an article’s picture may be shown large', async ({ page }) => {
  await page.goto('/search?q=kilogram')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await page.goto('/latest')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /max-image-preview:large/)
  await page.goto(story)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /max-image-preview:large/)
})
