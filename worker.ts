import { setTimeout as wait } from 'node:timers/promises'
import { closeDatabase } from '#db/client.ts'
import { theClock } from '#lib/access/allow.ts'
import { listDueSaves } from '#lib/archives/due.ts'
import { ourArchive } from '#lib/archives/our-archive.ts'
import { queueSaves } from '#lib/archives/queue-saves.ts'
import { save } from '#lib/archives/save.ts'
import { deleteForGood } from '#lib/articles/delete-for-good.ts'
import { suggest } from '#lib/articles/suggest.ts'
import { listTrashDue } from '#lib/articles/trash-queries.ts'
import { keepAuditHead } from '#lib/audit/kept-head.ts'
import { makeCard } from '#lib/cards/make-card.ts'
import { trim } from '#lib/changes/trim.ts'
import { finishJob, type Job, listDueJobs, postponeJob } from '#lib/clock/jobs.ts'
import { holdLease, releaseLease } from '#lib/clock/lease.ts'
import { repeat } from '#lib/clock/repeat.ts'
import { turnDay } from '#lib/clock/turn-day.ts'
import { isLaunchDue, launchDue } from '#lib/curation/launch-due.ts'
import { calendarDay } from '#lib/dates.ts'
import { env } from '#lib/env.ts'
import { newId } from '#lib/ids.ts'
import { makeCheckpoint } from '#lib/ledger/make-checkpoint.ts'
import { check } from '#lib/links/check.ts'
import { type Collected, collect } from '#lib/links/collect.ts'
import { listDueLinks } from '#lib/links/due.ts'
import { log } from '#lib/log.ts'
import { sweepOrphans } from '#lib/media/sweep-orphans.ts'
import { outside, tell } from '#lib/outbox/tell.ts'
import { rank } from '#lib/reads/rank.ts'
import { forgetNames } from '#lib/reports/forget-names.ts'
import { doDue } from '#lib/schedules/do-due.ts'
import { listDue } from '#lib/schedules/list-due.ts'
import { carryNames } from '#lib/search/carry-names.ts'
import { ourWeb } from '#lib/settings/our-web.ts'
import { findSettings, findSettingsAndChecks } from '#lib/settings/queries.ts'

// What happens by the clock. One of many workers acts: the one that holds the lease.
const lease = { name: 'clock', holder: newId() }
const stop = new AbortController()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort())

const work: Record<string, (job: Job, now: Date) => Promise<unknown>> = {
  card: (job, now) => makeCard(theClock, { id: job.subjectId }, now),
  suggest: (job, now) => suggest(theClock, { id: job.subjectId }, now),
  'names-of-topic': (job, now) => carryNames(theClock, { kind: 'topic', id: job.subjectId }, now),
  'names-of-person': (job, now) => carryNames(theClock, { kind: 'person', id: job.subjectId }, now),
}

let today = ''
let sweptAt = 0
let rankedAt = 0
let trimmedAt = 0
let signedAt = 0
let notedAt = 0
let emptiedAt = 0
let isOurs = false

const telling = tellOutside()
const keeping = keepTime()
const looking = lookAtLinks()
const saving = saveCopies()

while (!stop.signal.aborted) {
  const now = new Date()
  isOurs = (await holdLease(theClock, lease, now)) !== null
  if (isOurs) {
    await turnTheDay(now)
    await sweepHourly(now)
    await rankNowAndThen(now)
    await trimHourly(now)
    await signHourly(now)
    await emptyTrashHourly(now)
    for (const job of await listDueJobs(theClock, now)) await run(job)
  }
  await wait(1_000, undefined, { signal: stop.signal }).catch(() => undefined)
}
await Promise.all([telling, keeping, looking, saving])
await releaseLease(theClock, lease, new Date())
closeDatabase()

async function run(job: Job): Promise<void> {
  try {
    await work[job.kind]?.(job, new Date())
    await finishJob(theClock, job)
  } catch (error) {
    log.error({ err: error, job: job.kind, subject: job.subjectId }, 'a job failed and is put off')
    await postponeJob(theClock, job, new Date())
  }
}

// Whoever is outside hears of a change at once: looking whether there is one costs a few microseconds.
function tellOutside(): Promise<void> {
  const outward = {
    ...outside(env().SITE_URL, stop.signal),
    onTrouble: ({ kind }: { kind: string }, trouble: string) =>
      log.warn({ kind, trouble }, 'somebody outside was not told of changes'),
  }
  return repeat(stop.signal, 'those outside were not told of changes', 100, async () => {
    if (isOurs) await tell(theClock, outward, new Date())
    return 100
  })
}

// Beside all else, so that nothing that takes long makes a publication late. A lease of its own, taken only when
// something is due: it is short, so that a worker that was killed over its work holds up the next for seconds.
function keepTime(): Promise<void> {
  const moment = { name: 'schedules', holder: lease.holder }
  return repeat(stop.signal, 'what was due could not be done', 250, async () => {
    const due = await listDue(theClock, new Date())
    const launches = await isLaunchDue(theClock, new Date())
    if ((due.length || launches) && (await holdLease(theClock, { ...moment, termMs: 3_000 }, new Date())) !== null) {
      for (const each of due) await doDue(theClock, each, new Date())
      if (launches) await launchDue(theClock, new Date())
      await releaseLease(theClock, moment, new Date())
    }
    return 250
  })
}

// The pages behind references, where the house wants them looked at: some at a time, each machine once.
function lookAtLinks(): Promise<void> {
  const monthAgo = Date.now() - 30 * 86_400_000
  let collected: Collected = { source: '', article: { at: monthAgo, id: '' } }
  return repeat(stop.signal, 'links could not be looked at', 60_000, async () => {
    if (!isOurs || !(await findSettingsAndChecks()).checks.checkLinks) return 5_000
    collected = await collect(theClock, collected, new Date())
    const web = await ourWeb(stop.signal)
    const due = await listDueLinks(theClock, new Date())
    await Promise.all(due.map((address) => check(theClock, { address }, new Date(), web)))
    return due.length ? 100 : 5_000
  })
}

// Copies of sources, where the house has keys to an archive: one after the other.
function saveCopies(): Promise<void> {
  let queued = ''
  return repeat(stop.signal, 'copies could not be saved', 60_000, async () => {
    const archive = isOurs ? await ourArchive(stop.signal) : null
    if (!archive) return 5_000
    queued = await queueSaves(theClock, queued, new Date())
    for (const address of await listDueSaves(theClock, new Date())) await save(theClock, { address }, new Date(), archive)
    return 2_000
  })
}

async function trimHourly(now: Date): Promise<void> {
  if (now.getTime() - trimmedAt < 3_600_000) return
  // Some thousand at a time, so that nobody at the desk waits; the hour begins when nothing is left.
  if ((await trim(theClock, now)) === 0) trimmedAt = now.getTime()
}

async function emptyTrashHourly(now: Date): Promise<void> {
  if (now.getTime() - emptiedAt < 3_600_000) return
  emptiedAt = now.getTime()
  for (const trashed of await listTrashDue(theClock, now)) {
    try {
      await deleteForGood(theClock, trashed, now)
    } catch (error) {
      log.error({ err: error, article: trashed.id }, 'an article could not be deleted for good; the next hour tries again')
    }
  }
}

async function signHourly(now: Date): Promise<void> {
  if (now.getTime() - notedAt > 60_000) {
    await keepAuditHead(theClock, now)
    notedAt = now.getTime()
  }
  if (now.getTime() - signedAt < 3_600_000) return
  // Some hundred entries at a time; the hour begins when the root was signed.
  if (!(await makeCheckpoint(theClock, now))) signedAt = now.getTime()
}

async function turnTheDay(now: Date): Promise<void> {
  const { timeZone } = await findSettings()
  const day = JSON.stringify(calendarDay(now.getTime(), timeZone))
  if (day === today) return
  today = day
  await turnDay(theClock, now)
}

async function rankNowAndThen(now: Date): Promise<void> {
  if (now.getTime() - rankedAt < 180_000) return
  rankedAt = now.getTime()
  await rank(theClock, now)
}

async function sweepHourly(now: Date): Promise<void> {
  if (now.getTime() - sweptAt < 3_600_000) return
  sweptAt = now.getTime()
  try {
    await forgetNames(theClock, now)
    const swept = await sweepOrphans(theClock, now)
    if (swept) log.info({ swept }, 'files that belong to no picture were removed')
  } catch (error) {
    log.error({ err: error }, 'names in reports or files of pictures could not be swept; the next hour tries again')
  }
}
