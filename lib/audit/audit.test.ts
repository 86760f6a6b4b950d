import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { beforeEach, test } from 'node:test'
import { connections } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { theClock, theOperator } from '../access/allow.ts'
import { dataPath } from '../env.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { auditHash } from './audit-hash.ts'
import { checkAudit } from './check-audit.ts'
import { type AuditFilter, auditQuery, findAuditChoices, listAudit } from './desk-queries.ts'
import { exportAudit } from './export-audit.ts'
import { keepAuditHead } from './kept-head.ts'
import { record } from './record.ts'

freshDatabase()
beforeEach(() => rmSync(dataPath('keys', 'audit-head.json'), { force: true }))

/** What somebody with the file in their hands could do: the triggers are theirs to drop. */
function tamper(statement: string): void {
  connections().writer.exec(`DROP TRIGGER IF EXISTS audit_is_final; DROP TRIGGER IF EXISTS audit_stays; ${statement}`)
}

async function someWork(): Promise<number> {
  await openNewsroom()
  await publishStory('flood')
  const detail = { name: 'É <b>\u2028 "quoted"', none: undefined, list: [1, null, { deep: true }], 10: 'ten', 2: 'two' }
  await write((tx) => record(tx, people.editor, { verb: 'change', subject: ['topic', 't-ports'], detail }, noon))
  const { lines, faults } = await checkAudit(theOperator)
  assert.deepEqual(faults, [])
  return lines
}

test('what was written down reads as it was written, whatever it says', async () => {
  assert.ok((await someWork()) > 2)
})

test('a line whose words were changed is named', async () => {
  await someWork()
  tamper("UPDATE audit SET actor = 'Nobody' WHERE id = 2")
  assert.deepEqual((await checkAudit(theOperator)).faults, ['Audit line 2 is not as it was written.'])
})

test('a line that was taken out leaves a gap, and one that was put in does not fit', async () => {
  await someWork()
  tamper('DELETE FROM audit WHERE id = 2')
  assert.deepEqual((await checkAudit(theOperator)).faults, ['Audit line 3 does not follow from the line before it.'])
  tamper(
    "INSERT INTO audit SELECT 2, at, account_id, actor, verb, subject_kind, subject_id, detail, '', 'x' FROM audit WHERE id = 1",
  )
  assert.ok((await checkAudit(theOperator)).faults.includes('Audit line 2 does not follow from the line before it.'))
})

test('an end that was cut off is noticed, once it was noted', async () => {
  const lines = await someWork()
  await keepAuditHead(theClock, noon)
  assert.deepEqual((await checkAudit(theOperator)).faults, [])
  assert.equal((await checkAudit(theOperator)).kept?.id, lines)
  tamper(`DELETE FROM audit WHERE id >= ${lines - 1}`)
  const { faults } = await checkAudit(theOperator)
  assert.deepEqual(
    faults.map((fault) => fault.replace(/ at \S+:.*/, '')),
    [`The audit ends at line ${lines - 2}, and line ${lines} was signed`],
  )
  // The chain is whole again with other lines in the place of those, but not the ones that were signed.
  for (let more = 0; more < 2; more += 1)
    await write((tx) => record(tx, people.editor, { verb: 'change', subject: ['topic', 'x'] }, noon))
  tamper(`UPDATE audit SET id = id - 2 WHERE id > ${lines}`)
  assert.deepEqual((await checkAudit(theOperator)).faults, [`Audit line ${lines} is not the one that was signed.`])
  await write((tx) => record(tx, people.editor, { verb: 'change', subject: ['topic', 'y'] }, noon))
  await keepAuditHead(theClock, noon)
  assert.equal((await checkAudit(theOperator)).kept?.id, lines, 'the note is kept as evidence')
})

test('a note that somebody else wrote is none of ours', async () => {
  await someWork()
  await keepAuditHead(theClock, noon)
  const file = dataPath('keys', 'audit-head.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"id":\d+/, '"id":1'))
  assert.match((await checkAudit(theOperator)).faults.at(-1) ?? '', /not signed by a key of ours/)
})

test('administrators read what was done, newest first, by whom and by what, a page at a time', async () => {
  await openNewsroom()
  await write(async (tx) => {
    for (let each = 0; each < 120; each += 1) {
      const [viewer, verb] = each % 3 ? ([people.editor, 'change'] as const) : ([theClock, 'suggest'] as const)
      await record(tx, viewer, { verb, subject: ['topic', `t-${each}`] }, noon)
    }
  })
  const readAll = async (filter: AuditFilter) => {
    const seen: string[] = []
    for (let before: number | undefined; ; ) {
      const { rows, next } = await listAudit(people.admin, { ...filter, before })
      seen.push(...rows.map(({ subjectId }) => subjectId))
      if (next === null) return seen
      before = next
    }
  }
  const all = Array.from({ length: 120 }, (_, at) => `t-${119 - at}`)
  assert.deepEqual((await readAll({})).slice(0, 120), all)
  const byClock = all.filter((_, at) => (119 - at) % 3 === 0)
  assert.deepEqual(await readAll({ verb: 'suggest' }), byClock)
  assert.deepEqual(await readAll({ who: 'nobody', verb: 'suggest' }), byClock)
  assert.deepEqual((await readAll({ who: people.editor.accountId ?? '' })).length, 80)
  const { people: who, verbs } = await findAuditChoices(people.admin)
  assert.ok(verbs.includes('change') && verbs.includes('suggest'))
  assert.deepEqual(verbs, [...new Set(verbs)].sort())
  assert.ok(who.some(({ id }) => id === people.editor.accountId))
  for (const viewer of [people.editor, people.contributor]) {
    await assert.rejects(listAudit(viewer, {}), { code: 'forbidden' })
    await assert.rejects(findAuditChoices(viewer), { code: 'forbidden' })
  }
})

test('the audit is read from an index, however it is narrowed', () => {
  for (const filter of [{}, { before: 5 }, { who: 'a' }, { who: 'nobody', before: 5 }, { verb: 'change', before: 5 }]) {
    const { sql: text, params } = auditQuery(filter).toSQL()
    const steps = connections()
      .reader.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
      .all(...params)
    const plan = steps.map(({ detail }) => detail).join('\n')
    assert.doesNotMatch(plan, /TEMP B-TREE/, JSON.stringify(filter))
    if ('who' in filter) assert.match(plan, /audit_of_account/)
    if ('verb' in filter) assert.match(plan, /audit_of_verb/)
  }
})

test('the file of the audit holds every line as it was written, and that it was taken out', async () => {
  await someWork()
  for (let more = 0; more < 600; more += 1)
    await write((tx) => record(tx, theClock, { verb: 'suggest', subject: ['topic', `t-${more}`] }, noon))
  const lines = []
  for await (const line of await exportAudit(people.admin, noon)) lines.push(JSON.parse(line))
  let last = ''
  for (const line of lines) {
    assert.equal(line.prevHash, last)
    assert.equal(line.hash, auditHash(line.prevHash, line))
    last = line.hash
  }
  assert.ok(lines.length > 600)
  const { actor, verb, subjectKind } = lines.at(-1)
  assert.deepEqual({ actor, verb, subjectKind }, { actor: people.admin.name, verb: 'export', subjectKind: 'audit' })
  const { lines: counted, faults } = await checkAudit(theOperator)
  assert.deepEqual([counted, faults], [lines.length, []])
  await assert.rejects(exportAudit(people.editor, noon), { code: 'forbidden' })
})

test('the check is the administrator’s', async () => {
  await assert.rejects(checkAudit(people.editor), { code: 'forbidden' })
})
