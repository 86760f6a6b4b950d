import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { desc } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articleReadTotals } from '#db/schema/reads.ts'
import { changes } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { theClock } from '../access/allow.ts'
import { withdraw } from '../articles/withdraw.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { listMostRead } from './queries.ts'
import { rank } from './rank.ts'
import { recordReads } from './record-reads.ts'

freshDatabase()
beforeEach(async () => {
  await openNewsroom()
  for (const slug of ['flood', 'port', 'bridge']) await publishStory(slug, { slug })
})

const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
const readAt = (hours: number, counts: Record<string, number>) =>
  recordReads(theClock, new Map(Object.entries(counts)), later(hours))
const order = async (period: 'day' | 'week') => (await listMostRead(period)).cards.map(({ id }) => id)
const newestTag = async () => (await read().select().from(changes).orderBy(desc(changes.id)).limit(1))[0]?.tag

test('what was read most in the last day stands first, and pages that show it learn of it', async () => {
  await readAt(0, { '/world/flood': 2, '/world/port': 5, '/world/bridge': 1 })
  await readAt(1, { '/world/flood': 4 })
  assert.equal(await rank(theClock, later(2)), true)
  assert.deepEqual(await order('day'), ['flood', 'port', 'bridge'])
  assert.equal(await newestTag(), tags.mostRead)
})

test('the same order again makes nothing stale', async () => {
  await readAt(0, { '/world/flood': 3, '/world/port': 2, '/world/bridge': 1 })
  await rank(theClock, later(1))
  await readAt(1, { '/world/flood': 30 })
  assert.equal(await rank(theClock, later(1)), false)
})

test('a day forgets what the week remembers', async () => {
  await readAt(0, { '/world/flood': 9, '/world/port': 9, '/world/bridge': 9 })
  await rank(theClock, later(30))
  assert.deepEqual([(await order('day')).length, (await order('week')).length], [0, 3])
})

test('addresses of no article are not counted, and all reads of one are added up', async () => {
  assert.equal(await readAt(0, { '/': 50, '/world': 4, '/nothing/here': 2, '/world/flood': 1 }), 1)
  await readAt(40, { '/world/flood': 2 })
  assert.deepEqual(await read().select().from(articleReadTotals), [{ articleId: 'flood', reads: 3 }])
})

test('a withdrawn story is not among what is read most, ranked anew or not', async () => {
  await publishStory('ferry', { slug: 'ferry' })
  await readAt(0, { '/world/flood': 9, '/world/port': 3, '/world/bridge': 2, '/world/ferry': 1 })
  await rank(theClock, later(1))
  await withdraw(people.editor, { id: 'flood', version: 2, reason: 'The figures were of another town.' }, later(1))
  assert.deepEqual(await order('day'), ['port', 'bridge', 'ferry'])
})
