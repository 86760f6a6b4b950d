import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { connections } from '#db/client.ts'
import { people as peopleTable, topics } from '#db/schema/publication.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { deskPeopleQuery, listPeopleForDesk } from '../people/desk-queries.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { deskTopicsQuery, findTopicForDesk, listTopicsForDesk } from '../topics/desk-queries.ts'

freshDatabase()
beforeEach(openNewsroom)

const { editor, contributor } = people
const lists = [
  { name: 'topics', list: listTopicsForDesk, query: deskTopicsQuery, index: 'topics_by_name', own: ['Floods', 'Ports'] },
  { name: 'people', list: listPeopleForDesk, query: deskPeopleQuery, index: 'people_by_name', own: ['Mira Sand'] },
] as const
const number = (index: number) => String(index).padStart(3, '0')

async function addMany(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `many-${number(index)}`,
    // Every other one shares its name with the one before.
    name: `Entry ${number(index - (index % 2))}`,
    slug: `entry-${number(index)}`,
  }))
  await write(async (tx) => {
    await tx.insert(topics).values(rows)
    await tx.insert(peopleTable).values(rows)
  })
}

for (const { name, list, query, index, own } of lists) {
  test(`the list of ${name} loses nothing from page to page, whatever has one name`, async () => {
    await addMany(120)
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 5; page += 1) {
      const { rows, next } = await list(editor, { after })
      seen.push(...rows.map((row) => row.name))
      if (!next) break
      after = next
    }
    assert.equal(seen.length, 120 + own.length)
    assert.deepEqual(seen, [...seen].sort())
  })

  test(`${name} are found by a part of their name or address, whatever is typed`, async () => {
    await addMany(4)
    const found = async (words: string) => (await list(editor, { words })).rows.length
    assert.equal(await found('ENTRY 00'), 4)
    assert.equal(await found('entry-003'), 1)
    assert.equal(await found('%'), 0)
    assert.equal(await found('_'), 0)
    assert.equal(await found('a'.repeat(100_000)), 0)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => assert.ok((await found(words)) <= 6)),
      { numRuns: 50 },
    )
  })

  test(`after somebody who is gone the list of ${name} is at its end, and a contributor sees none`, async () => {
    assert.deepEqual(await list(editor, { after: 'nobody' }), { rows: [], next: null })
    await assert.rejects(list(contributor, {}), { code: 'forbidden' })
  })

  test(`the list of ${name} is read from its index`, () => {
    for (const filter of [{}, { after: 'x' }]) {
      const { sql, params } = query(filter).toSQL()
      const steps = connections()
        .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...params)
        .map(({ detail }) => detail)
      assert.ok(
        steps.some((detail) => detail.includes(index)),
        steps.join('\n'),
      )
      assert.ok(
        steps.every((detail) => !detail.includes('TEMP B-TREE')),
        steps.join('\n'),
      )
    }
  })
}

test('the desk says how often and where a topic is used', async () => {
  await publishStory('flood', {}, noon)
  const found = await findTopicForDesk(editor, 't-floods')
  assert.equal(found?.liveArticles, 1)
  assert.deepEqual(
    found?.uses.map(({ id }) => id),
    ['flood'],
  )
  assert.equal(await findTopicForDesk(editor, 'nothing'), null)
  await assert.rejects(findTopicForDesk(contributor, 't-floods'), { code: 'forbidden' })
})
