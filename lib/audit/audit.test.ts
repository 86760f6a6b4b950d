import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connections } from '#db/client.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import { theOperator } from '../access/allow.ts'
import { noon, openNewsroom, people, publishStory } from '../testing.ts'
import { checkAudit } from './check-audit.ts'
import { record } from './record.ts'

freshDatabase()

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

test('the check is the administrator’s', async () => {
  await assert.rejects(checkAudit(people.editor), { code: 'forbidden' })
})
