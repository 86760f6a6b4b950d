import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { viewCounter } from './count-views.ts'

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const by = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage

test('people are counted; robots, nameless programs and pages fetched ahead are not', async () => {
  const seen: [string, number][] = []
  const { count, flush } = viewCounter(async (counts) => seen.push(...counts))
  count('/world/flood', by({ 'user-agent': chrome }))
  count('/world/flood', by({ 'user-agent': chrome }))
  count('/world/flood', by({ 'user-agent': chrome, 'sec-purpose': 'prefetch;prerender' }))
  count('/world/flood', by({ 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }))
  count('/world/flood', by({}))
  await flush()
  await flush()
  assert.deepEqual(seen, [['/world/flood', 2]])
})

test('searches take no room: an article that is read after any number of them is counted', async () => {
  const seen: [string, number][] = []
  const { count, flush } = viewCounter(async (counts) => seen.push(...counts))
  for (let each = 0; each < 20_000; each += 1) count(`/search?q=${each}`, by({ 'user-agent': chrome }))
  count('/world/flood', by({ 'user-agent': chrome }))
  await flush()
  assert.deepEqual(seen, [['/world/flood', 1]])
})

test('what could not be written is counted with the next', async () => {
  let isBusy = true
  const seen: [string, number][] = []
  const { count, flush } = viewCounter(async (counts) => {
    if (isBusy) throw new Error('busy')
    seen.push(...counts)
  })
  count('/world/flood', by({ 'user-agent': chrome }))
  await assert.rejects(flush())
  isBusy = false
  count('/world/flood', by({ 'user-agent': chrome }))
  await flush()
  assert.deepEqual(seen, [['/world/flood', 2]])
})
