import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { and, asc, eq } from 'drizzle-orm'
import type { ZodType } from 'zod'
import { read } from '#db/client.ts'
import { audit, changes } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import type { Viewer } from '../access/allow.ts'
import { resolve } from '../addresses/resolve.ts'
import { discard } from '../articles/discard.ts'
import { draft } from '../articles/draft.ts'
import { add as addPerson } from '../people/add.ts'
import { change as changePerson } from '../people/change.ts'
import { remove as removePerson } from '../people/remove.ts'
import { changePersonInput, personInput } from '../people/schema.ts'
import { add as addSection } from '../sections/add.ts'
import { change as changeSection } from '../sections/change.ts'
import { remove as removeSection } from '../sections/remove.ts'
import { addSectionInput, changeSectionInput } from '../sections/schema.ts'
import { tags } from '../tags.ts'
import { noon, openNewsroom, people, publishStory, story } from '../testing.ts'
import { add as addTopic } from '../topics/add.ts'
import { change as changeTopic } from '../topics/change.ts'
import { remove as removeTopic } from '../topics/remove.ts'
import { changeTopicInput, topicInput } from '../topics/schema.ts'
import { entryStepInput } from './fields.ts'
import { kinds } from './kinds.ts'

// What holds for sections, topics and people alike.

freshDatabase()
beforeEach(openNewsroom)

const { admin, editor, contributor } = people
const later = new Date(noon.getTime() + 60_000)
type Typed = Record<string, unknown>

const cases = [
  {
    ...{ kind: 'section' as const, who: admin, lesser: editor, used: 's-world', usedSlug: 'world', inputs: addSectionInput },
    add: (viewer: Viewer, typed: Typed) => addSection(viewer, addSectionInput.parse(typed), noon),
    change: (viewer: Viewer, typed: Typed) => changeSection(viewer, changeSectionInput.parse(typed), later),
    remove: (viewer: Viewer, id: string) => removeSection(viewer, entryStepInput.parse({ id }), later),
    path: (slug: string) => `/${slug}`,
  },
  {
    ...{ kind: 'topic' as const, who: editor, lesser: contributor, used: 't-floods', usedSlug: 'floods', inputs: topicInput },
    add: (viewer: Viewer, typed: Typed) => addTopic(viewer, topicInput.parse(typed), noon),
    change: (viewer: Viewer, typed: Typed) => changeTopic(viewer, changeTopicInput.parse(typed), later),
    remove: (viewer: Viewer, id: string) => removeTopic(viewer, entryStepInput.parse({ id }), later),
    path: (slug: string) => `/topics/${slug}`,
  },
  {
    ...{ kind: 'person' as const, who: editor, lesser: contributor, used: 'p-mira', usedSlug: 'mira-sand', inputs: personInput },
    add: (viewer: Viewer, typed: Typed) => addPerson(viewer, personInput.parse(typed), noon),
    change: (viewer: Viewer, typed: Typed) => changePerson(viewer, changePersonInput.parse(typed), later),
    remove: (viewer: Viewer, id: string) => removePerson(viewer, entryStepInput.parse({ id }), later),
    path: (slug: string) => `/people/${slug}`,
  },
] as const

const rowOf = async (kind: keyof typeof kinds, id: string) => {
  const { table } = kinds[kind]
  const [row] = await read().select().from(table).where(eq(table.id, id))
  return row
}
const auditOf = (kind: string, id: string) =>
  read()
    .select({ verb: audit.verb })
    .from(audit)
    .where(and(eq(audit.subjectKind, kind), eq(audit.subjectId, id)))
    .orderBy(asc(audit.id))
const faultsOf = (schema: ZodType, typed: Typed) => {
  const parsed = schema.safeParse(typed)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

for (const { kind, who, lesser, used, usedSlug, inputs, add, change, remove, path } of cases) {
  const harbour = { id: 'x-1', name: 'Harbour', slug: 'harbour' }

  test(`a ${kind} has a page from the moment that it is entered, and one line in the audit`, async () => {
    await add(who, harbour)
    assert.equal((await resolve(path('harbour'))).state, 'live')
    assert.equal((await rowOf(kind, 'x-1'))?.name, 'Harbour')
    assert.deepEqual(await auditOf(kind, 'x-1'), [{ verb: 'add' }])
  })

  test(`the same form sent twice enters one ${kind}`, async () => {
    const ids = await Promise.all([add(who, harbour), add(who, harbour)])
    assert.deepEqual(ids, ['x-1', 'x-1'])
    assert.equal((await auditOf(kind, 'x-1')).length, 1)
  })

  test(`two of kind ${kind} cannot have one address, and the field says so`, async () => {
    await add(who, harbour)
    await assert.rejects(add(who, { ...harbour, id: 'x-2' }), { code: 'slug-taken', field: 'slug' })
    await assert.rejects(change(who, { ...harbour, id: used, version: 1 }), { code: 'slug-taken', field: 'slug' })
    assert.equal((await rowOf(kind, used))?.slug, usedSlug)
  })

  test(`a ${kind} that is renamed answers at its new address, and the old one leads there for good`, async () => {
    await add(who, harbour)
    await change(who, { ...harbour, name: 'Docks', slug: 'docks', version: 1 })
    const old = await resolve(path('harbour'))
    assert.deepEqual([old.state, old.state === 'moved' && old.to], ['moved', path('docks')])
    assert.equal((await resolve(path('docks'))).state, 'live')
    await assert.rejects(add(who, { ...harbour, id: 'x-2' }), { code: 'slug-taken' })
    await change(who, { ...harbour, version: 2 })
    assert.equal((await resolve(path('harbour'))).state, 'live')
    const back = await resolve(path('docks'))
    assert.equal(back.state === 'moved' && back.to, path('harbour'))
    const stale = (await read().select({ tag: changes.tag }).from(changes)).map(({ tag }) => tag)
    for (const tag of [...kinds[kind].stale('x-1'), tags.address(path('harbour')), tags.address(path('docks'))])
      assert.ok(stale.includes(tag), tag)
  })

  test(`whoever changes a ${kind} that somebody changed meanwhile is told, and nothing is overwritten`, async () => {
    await add(who, harbour)
    await change(who, { ...harbour, name: 'Docks', version: 1 })
    await assert.rejects(change(who, { ...harbour, name: 'Quays', version: 1 }), (error: Error) => {
      assert.match(error.message, new RegExp(`changed this ${kind} since you opened it`))
      return (error as { code?: string }).code === 'conflict'
    })
    assert.equal((await rowOf(kind, 'x-1'))?.name, 'Docks')
  })

  test(`the same change of a ${kind} sent twice is one change`, async () => {
    await add(who, harbour)
    await Promise.all([0, 1].map(() => change(who, { ...harbour, name: 'Docks', version: 1 })))
    assert.equal((await rowOf(kind, 'x-1'))?.version, 2)
    assert.equal((await auditOf(kind, 'x-1')).length, 2)
  })

  test(`a ${kind} that nobody knows cannot be changed`, async () => {
    await assert.rejects(change(who, { ...harbour, version: 1 }), { code: 'missing' })
  })

  test(`a ${kind} that articles name is not removed, and the sentence says where it is used`, async () => {
    await publishStory('flood', { headline: 'River floods forty houses' })
    await draft(editor, { id: 'bridge', content: story({ headline: 'Bridge closes' }) }, noon)
    await assert.rejects(remove(who, used), (error: Error) => {
      assert.match(error.message, /in use: .*1 live/)
      assert.match(error.message, /1 draft/)
      assert.match(error.message, /“River floods forty houses”/)
      assert.match(error.message, /“Bridge closes”/)
      return (error as { code?: string }).code === 'in-use'
    })
    assert.ok(await rowOf(kind, used))
    assert.equal((await resolve(path(usedSlug))).state, 'live')
  })

  test(`an article in the trash keeps its ${kind}, so that it can come out, and the sentence says so`, async () => {
    await draft(editor, { id: 'bridge', content: story({ headline: 'Bridge closes' }) }, noon)
    await discard(editor, { id: 'bridge', version: 1 }, noon)
    await assert.rejects(remove(who, used), { code: 'in-use', message: /1 in the trash \(“Bridge closes”\)/ })
  })

  test(`a ${kind} that nothing names goes, its address with it, and never to another`, async () => {
    await add(who, harbour)
    await remove(who, 'x-1')
    await remove(who, 'x-1')
    assert.equal(await rowOf(kind, 'x-1'), undefined)
    assert.equal((await resolve(path('harbour'))).state, 'missing')
    assert.deepEqual(await auditOf(kind, 'x-1'), [{ verb: 'add' }, { verb: 'remove' }])
    await assert.rejects(add(who, { ...harbour, id: 'x-2' }), { code: 'slug-taken' })
  })

  test(`a ${lesser.role} may not enter, change or remove a ${kind}`, async () => {
    await assert.rejects(add(lesser, harbour), { code: 'forbidden' })
    await assert.rejects(change(lesser, { ...harbour, id: used, version: 1 }), { code: 'forbidden' })
    await assert.rejects(remove(lesser, used), { code: 'forbidden' })
    assert.equal((await rowOf(kind, used))?.slug, usedSlug)
  })

  test(`what is typed for a ${kind} is refused beside its field, or kept clean`, () => {
    const huge = 'a'.repeat(100_000)
    assert.match(faultsOf(inputs, { ...harbour, name: huge }).join(), /^name: At most \d+ characters\.$/)
    assert.match(faultsOf(inputs, { ...harbour, slug: huge }).join(), /^slug: At most 80 characters\.$/)
    assert.match(faultsOf(inputs, { ...harbour, name: ' \u0000\n ' }).join(), /^name: A \w+ has a name\.$/)
    for (const slug of ['', 'a', 'Harbour', 'har bour', '-harbour', 'har--bour', '../admin', 'hafen-ä', 'har/bour'])
      assert.notDeepEqual(faultsOf(inputs, { ...harbour, slug }), [], slug)
    assert.notDeepEqual(faultsOf(inputs, { ...harbour, id: huge }), [])
    assert.notDeepEqual(faultsOf(inputs, { ...harbour, position: 0 }), [])
    const parsed = inputs.parse({ ...harbour, name: ' Ha\u0000r\u0007bour\n of\tNorrvik \ud800', slug: ' harbour ' })
    assert.equal(parsed.name, 'Harbour of Norrvik \ufffd')
    assert.equal(parsed.slug, 'harbour')
    assert.equal(inputs.parse({ ...harbour, name: 'Cafe\u0301' }).name, 'Café')
  })
}
