import { expect, test } from '../fixtures/test.ts'
import { whenFree } from '../fixtures/when-free.ts'

const long = (length: number) => 'a'.repeat(length)

/** What somebody may send who means no good, or whose program is broken, and the status that each deserves. */
const asked: [path: string, status: number][] = [
  ['/science/no-such-story', 404],
  ['/no-such-section/no-such-story', 404],
  ['/science/a/b/c/d/e', 404],
  ['/topics/no-such-topic', 404],
  ['/people/no-such-person', 404],
  ['/about/no-such-page', 404],
  ['/science/2026/13', 404],
  ['/science/0000/00', 404],
  ['/gone', 404],
  ['/missing', 404],
  ['/preview/no-such-article', 307],
  ['/preview/00000000-0000-0000-0000-000000000000', 307],
  ['/science/the-kilogram-became-a-number.rsc', 404],
  ['/latest?after=zzz', 404],
  [`/latest?after=${long(5_000)}`, 404],
  ['/latest?after=-1', 404],
  ['/latest?after=%00', 404],
  ['/corrections?after=%F0%9F%9C%A8', 404],
  ['/science?after=OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTkuYQ', 404],
  ['/?after=zzz&x=1&x=2&[]=3', 200],
  ['/search?q=%00%01%02', 200],
  ['/search?q[]=a&q=b&q=c', 200],
  ['/search?q=time&page=-1', 200],
  ['/search?q=time&page=99999999999999999999', 200],
  ['/search?q=time&page=NaN', 200],
  [`/search?q=${long(6_000)}`, 200],
  ['/science/%00', 404],
  ['/science/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404],
  ['/%F0%9F%9C%A8', 404],
  [`/${long(9_000)}`, 414],
  ['/media/nothing-320.webp', 404],
  ['/media/..%2f..%2fpublication.db', 404],
  ['/media/%00.jpg', 404],
  ['/admin/set-up', 404],
  ['/api/no-such-call', 404],
]

for (const [path, status] of asked) {
  test(`GET ${path.slice(0, 60)} answers ${status} in a clear sentence`, async ({ request }) => {
    const response = await whenFree(() => request.get(path, { maxRedirects: 0 }))
    expect(response.status()).toBe(status)
    expectNoInsides(await response.text())
  })
}

test('percent signs that encode nothing, in a path or in a question, are refused or taken as they are', async ({ request }) => {
  for (const path of ['/%', '/science/%E0%A4%A', '/%ff%fe', '/science/%zz', '/media/%E0%A4%A', '/topics/%C0%AF']) {
    const response = await whenFree(() => request.get(path, { maxRedirects: 0 }))
    expect([400, 404], path).toContain(response.status())
    expectNoInsides(await response.text())
  }
  for (const path of ['/search?q=%', '/search?q=%E0%A4%A', '/search?%=%', '/search?q=%ff%fe']) {
    const response = await whenFree(() => request.get(path))
    expect(response.status(), path).toBe(200)
    expect(await response.text()).toContain('Search')
  }
})

test('what a reader’s page cannot do is said: it is only read, and only by who asks from here', async ({
  request,
  publication,
}) => {
  const { url: origin } = publication
  for (const path of ['/', '/science/the-kilogram-became-a-number', '/search']) {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const from = await whenFree(() => request.fetch(path, { method, headers: { origin }, data: 'x=1', maxRedirects: 0 }))
      expect(from.status(), `${method} ${path}`).toBe(405)
      expect(await from.text()).toContain('can only be read')
      const elsewhere = await whenFree(() => request.fetch(path, { method, data: 'x=1', maxRedirects: 0 }))
      expect(elsewhere.status(), `${method} ${path} from elsewhere`).toBe(403)
    }
  }
  const head = await whenFree(() => request.head('/science/the-kilogram-became-a-number'))
  expect(head.status()).toBe(200)
})

test('a visitor without a session gets nothing from the desk’s calls but a sentence', async ({ request, publication }) => {
  const origin = { origin: publication.url }
  for (const path of ['/api/articles?q=a', '/api/media?q=a']) {
    const response = await whenFree(() => request.get(path))
    expect(response.status(), path).toBe(401)
    expect((await response.json()).message).toMatch(/sign in/i)
  }
  const upload = await request.post('/api/uploads', { headers: origin, multipart: { file: picture('x.jpg', 'not a picture') } })
  expect(upload.status()).toBe(401)
  const foreign = await request.post('/api/uploads', { multipart: { file: picture('x.jpg', 'not a picture') } })
  expect(foreign.status()).toBe(403)
})

function picture(name: string, text: string) {
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(text) }
}

function expectNoInsides(text: string): void {
  expect(text.replace(/<[^>]+>/g, ' ').trim(), 'there is a sentence').not.toBe('')
  expect(text).not.toMatch(/node_modules|\bat \S+ \(|SqliteError|TypeError|ZodError|\.tsx?:\d+/)
}
