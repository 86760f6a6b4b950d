import { asc, eq, lte } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { jobs } from '#db/schema/record.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'

export type Job = Pick<typeof jobs.$inferSelect, 'id' | 'kind' | 'subjectId' | 'attempts' | 'dueAt'>

/** What is due now, oldest first. */
export async function listDueJobs(viewer: Viewer, now: Date, most = 20): Promise<Job[]> {
  allow(viewer, 'clock:tick')
  return read()
    .select({ id: jobs.id, kind: jobs.kind, subjectId: jobs.subjectId, attempts: jobs.attempts, dueAt: jobs.dueAt })
    .from(jobs)
    .where(lte(jobs.dueAt, now.getTime()))
    .orderBy(asc(jobs.dueAt))
    .limit(most)
}

/** Strikes a job off, unless it was asked for again while it ran. */
export function finishJob(viewer: Viewer, job: Job): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const [row] = await tx.select({ dueAt: jobs.dueAt }).from(jobs).where(eq(jobs.id, job.id))
    if (row?.dueAt === job.dueAt) await tx.delete(jobs).where(eq(jobs.id, job.id))
  })
}

/** Puts a job that failed off: a minute after the first time, longer each time, a day at most. */
export function postponeJob(viewer: Viewer, job: Job, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const wait = Math.min(60_000 * 2 ** job.attempts, 86_400_000)
    await tx
      .update(jobs)
      .set({ attempts: job.attempts + 1, dueAt: now.getTime() + wait })
      .where(eq(jobs.id, job.id))
  })
}
