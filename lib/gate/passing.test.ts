import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, gateReports } from '#db/schema/articles.ts'
import { liveArticles } from '#db/schema/live.ts'
import { audit } from '#db/schema/record.ts'
import { freshDatabase } from '#db/testing.ts'
import { write } from '#db/write.ts'
import type { ArticleContentInput } from '../articles/content.ts'
import { draft } from '../articles/draft.ts'
import { publish } from '../articles/publish.ts'
import { publishChanges } from '../articles/publish-changes.ts'
import { revise } from '../articles/revise.ts'
import { withdraw } from '../articles/withdraw.ts'
import { Refusal } from '../refusal.ts'
import { change } from '../settings/change.ts'
import { changeChecks } from '../settings/change-checks.ts'
import { changeSettingsInput, defaultSettings } from '../settings/schema.ts'
import { noon, openNewsroom, paragraph, people, publishStory, story } from '../testing.ts'
import { askGate } from './ask.ts'
import { dismiss } from './dismiss.ts'
import type { Report } from './finding.ts'
import { isCurrent } from './is-current.ts'
import { findGateReport } from './queries.ts'
import { askGateInput } from './schema.ts'
import { undismiss } from './undismiss.ts'

freshDatabase()
beforeEach(openNewsroom)

const { contributor, otherContributor, editor, admin } = people
const live = () => read().select({ id: liveArticles.id }).from(liveArticles)
const reason = 'The harbour master confirmed it to us in writing.'
const begin = (id: string, change: Partial<ArticleContentInput> = {}) => draft(contributor, { id, content: story(change) }, noon)
const body = (...texts: string[]) => ({ type: 'doc' as const, content: texts.map(paragraph) })

/** What the gate refuses, as the dialogue gets it. */
async function refused(run: Promise<unknown>): Promise<{ error: Refusal; report: Report }> {
  const error = await run.then(
    () => assert.fail('it went out'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof Refusal)
  assert.equal(error.code, 'gate')
  return { error, report: (error.data as { report: Report }).report }
}
const of = ({ findings }: Report, rule: string) => {
  const found = findings.find((finding) => finding.rule === rule)
  assert.ok(found, `${rule} is not among ${findings.map((finding) => finding.rule).join(' ')}`)
  return found
}
const warnings = ({ findings }: Report) =>
  findings.filter(({ severity }) => severity === 'W').map(({ fingerprint }) => fingerprint)

test('a story without a fault goes out, and readers are told how many checks were made', async () => {
  await begin('x-1')
  await publish(editor, { id: 'x-1', version: 1 }, noon)
  const gate = await findGateReport('x-1')
  assert.ok(gate && gate.checks > 50)
  assert.deepEqual({ ...gate, checks: 0 }, { isAsked: true, checks: 0, fourEyes: true, overrides: [] })
})

test('a label of a machine keeps a story back, and no reason lets it through', async () => {
  await begin('x-1', { body: body('Rewritten version:', 'The river rose in Norrvik.[@gaz-1] It flooded 40 houses.[@port-1]') })
  const first = await refused(publish(editor, { id: 'x-1', version: 1 }, noon))
  const label = of(first.report, 'LEAK-01')
  assert.equal(label.severity, 'E!')
  assert.equal(first.error.field, label.path)
  const overrides = first.report.findings.map(({ fingerprint }) => ({ fingerprint, reason }))
  const acknowledged = first.report.findings.map(({ fingerprint }) => fingerprint)
  await refused(publish(editor, { id: 'x-1', version: 1, overrides, acknowledged }, noon))
  assert.deepEqual(await live(), [])
  assert.deepEqual(await read().select().from(gateReports), [])
})

test('an error goes out only with a reason, which readers, the report and the audit keep', async () => {
  await begin('x-1', { bylines: [] })
  const { report } = await refused(publish(editor, { id: 'x-1', version: 1 }, noon))
  const { fingerprint } = of(report, 'STR-10')
  const acknowledged = warnings(report)
  const short = { id: 'x-1', version: 1, acknowledged, overrides: [{ fingerprint, reason: 'Because.' }] }
  await refused(publish(editor, short, noon))
  await publish(editor, { ...short, overrides: [{ fingerprint, reason }] }, noon)
  assert.deepEqual(
    (await findGateReport('x-1'))?.overrides.map((override) => [override.rule, override.reason]),
    [['STR-10', reason]],
  )
  const [kept] = await read().select().from(gateReports)
  assert.partialDeepStrictEqual(kept?.overrides[0], { by: 'a-vera', reason })
  const [line] = await read().select().from(audit).where(eq(audit.verb, 'publish'))
  assert.match(JSON.stringify(line?.detail), /confirmed it to us/)
})

test('a warning that nobody has seen is not acknowledged', async () => {
  await begin('x-1', { headline: 'Volcano erupts beside sleeping Norrvik' })
  const { report } = await refused(publish(editor, { id: 'x-1', version: 1 }, noon))
  assert.equal(report.blocked, false)
  const seen = warnings(report)
  assert.ok(seen.length > 0)
  await revise(
    contributor,
    { id: 'x-1', version: 1, content: story({ headline: 'Comet strikes beside sleeping Norrvik' }) },
    noon,
  )
  await refused(publish(editor, { id: 'x-1', version: 2, acknowledged: seen }, noon))
  const again = await askGate(editor, { id: 'x-1' }, noon)
  await publish(editor, { id: 'x-1', version: 2, acknowledged: warnings(again.report) }, noon)
  assert.equal((await live()).length, 1)
})

test('a warning that was let be with a reason counts as read, until it is looked at again', async () => {
  await begin('x-1', { headline: 'Volcano erupts beside sleeping Norrvik' })
  const { report } = await askGate(contributor, { id: 'x-1' }, noon)
  const found = report.findings.filter(({ severity }) => severity === 'W')
  const because = 'It is a figure of speech.'
  for (const { fingerprint, rule } of found) await dismiss(contributor, { id: 'x-1', fingerprint, rule, reason: because }, noon)
  const [first] = found
  assert.ok(first)
  assert.equal((await askGate(editor, { id: 'x-1' }, noon)).dismissed[first.fingerprint], because)
  await undismiss(contributor, { id: 'x-1', fingerprint: first.fingerprint }, noon)
  await refused(publish(editor, { id: 'x-1', version: 1 }, noon))
  await dismiss(contributor, { id: 'x-1', fingerprint: first.fingerprint, rule: first.rule, reason: because }, noon)
  await publish(editor, { id: 'x-1', version: 1 }, noon)
  const [kept] = await read().select().from(gateReports)
  assert.ok(kept?.findings.some((finding) => (finding as { dismissed?: string }).dismissed === because))
})

test('no error is let through by letting it be', async () => {
  await begin('x-1', { bylines: [] })
  const { report } = await askGate(editor, { id: 'x-1' }, noon)
  const { fingerprint, rule } = of(report, 'STR-10')
  await dismiss(editor, { id: 'x-1', fingerprint, rule, reason: 'It is nobody’s.' }, noon)
  await refused(publish(editor, { id: 'x-1', version: 1, acknowledged: warnings(report) }, noon))
})

test('a report counts for the text that it read: what was saved meanwhile is not sent out with it', async () => {
  await begin('x-1')
  const late = story({ headline: 'Lorem ipsum in Norrvik' })
  const [published, saved] = await Promise.allSettled([
    publish(editor, { id: 'x-1', version: 1 }, noon),
    revise(contributor, { id: 'x-1', version: 1, content: late }, noon),
  ])
  assert.equal(saved.status, 'fulfilled')
  assert.ok(published.status === 'rejected' && (published.reason as Refusal).code === 'conflict')
  assert.deepEqual(await live(), [])
})

test('a pick that was withdrawn after the gate was asked is found before readers meet it', async () => {
  const pick = await publishStory('pick', { slug: 'pick', headline: 'Norrvik counts its ships again in May' })
  await begin('x-1', { readAlso: ['pick'] })
  const { report } = await askGate(editor, { id: 'x-1' }, noon)
  const word = { acknowledged: warnings(report) }
  const [published] = await Promise.allSettled([
    publish(editor, { id: 'x-1', version: 1, ...word }, noon),
    withdraw(editor, { ...pick, reason: 'The ships were those of another harbour.' }, noon),
  ])
  assert.ok(published.status === 'rejected')
  assert.ok(of(((published.reason as Refusal).data as { report: Report }).report, 'CUR-03'))
})

test('a change that the story does not rest on only makes the gate read it once more', async () => {
  await begin('x-1')
  await Promise.all([
    publish(editor, { id: 'x-1', version: 1 }, noon),
    change(admin, changeSettingsInput.parse({ name: 'The Norrvik Post', version: 0 }), noon),
  ])
  assert.equal((await live()).length, 1)
})

test('what the house made graver holds a story back, even when it is decided while the gate reads', async () => {
  await begin('x-1', { headline: 'Volcano erupts beside sleeping Norrvik' })
  const { report } = await askGate(editor, { id: 'x-1' }, noon)
  const rule = of(report, 'DRF-11').rule
  const word = { acknowledged: warnings(report) }
  const severities = { [rule]: 'E' as const }
  const [published] = await Promise.allSettled([
    publish(editor, { id: 'x-1', version: 1, ...word }, noon),
    changeChecks(admin, { ...defaultSettings.checks, severities, version: 0 }, noon),
  ])
  assert.ok(published.status === 'rejected' && (published.reason as Refusal).code === 'gate')
})

test('a report by other rules, on another text or on other facts is not taken', async () => {
  await begin('x-1')
  const answer = await askGate(editor, { id: 'x-1' }, noon)
  const now = { contentHash: answer.report.contentHash, stamp: answer.stamp }
  assert.equal(isCurrent(answer, now), true)
  assert.equal(isCurrent({ ...answer, report: { ...answer.report, ruleset: 'gate-0' } }, now), false)
  assert.equal(isCurrent(answer, { ...now, contentHash: 'another' }), false)
  assert.equal(isCurrent(answer, { ...now, stamp: 'another' }), false)
})

test('a change of substance is not passed off as one of form', async () => {
  const { version } = await publishStory('x-1')
  const changed = story({ headline: 'River floods fourteen houses in Norrvik' })
  const saved = await revise(editor, { id: 'x-1', version, content: changed }, noon)
  const { report } = await refused(publishChanges(editor, { id: 'x-1', version: saved.version, class: 'typographic' }, noon))
  assert.match(of(report, 'REV-01').message, /headline/)
})

test('whoever wrote alone does not publish alone, unless the house says that this may be, and readers are told', async () => {
  await draft(editor, { id: 'x-1', content: story() }, noon)
  const { report } = await refused(publish(editor, { id: 'x-1', version: 1 }, noon))
  assert.ok(of(report, 'REV-04'))
  await changeChecks(admin, { ...defaultSettings.checks, fourEyes: false, version: 0 }, noon)
  await publish(editor, { id: 'x-1', version: 1 }, noon)
  assert.equal((await findGateReport('x-1'))?.fourEyes, false)
})

test('the gate tells nobody of a draft that they may not read, and checks what is not saved yet', async () => {
  await begin('x-1')
  await assert.rejects(askGate(otherContributor, { id: 'x-1' }, noon), { code: 'missing' })
  await assert.rejects(askGate(editor, { id: 'none' }, noon), { code: 'missing' })
  const input = askGateInput.parse({ id: 'new', content: story({ headline: 'Lorem ipsum' }) })
  assert.ok(of((await askGate(contributor, input, noon)).report, 'LEAK-06'))
  assert.equal((await read().select().from(articles)).length, 1)
  await assert.rejects(dismiss(otherContributor, { id: 'x-1', fingerprint: 'a'.repeat(64), rule: 'TYP-09', reason }, noon), {
    code: 'missing',
  })
})

test('a changed picture makes the gate read again, though no page knows of it', async () => {
  const { media } = await import('#db/schema/publication.ts')
  const { factsStamp } = await import('./facts-stamp.ts')
  const row = { id: 'm-1', file: 'f', width: 9, height: 9, widths: [9], bytes: 1, sha256: 's', originalName: 'n', createdAt: 0 }
  await write(async (tx) => tx.insert(media).values(row))
  const content = story({ lead: { mediaId: 'm-1', alt: 'A river' } })
  const before = await factsStamp(read(), 'a-1', content)
  await write(async (tx) => tx.update(media).set({ version: 2 }))
  assert.notEqual(await factsStamp(read(), 'a-1', content), before)
})
