import { and, lt, ne, or } from 'drizzle-orm'
import { errorReports } from '#db/schema/reports.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { daysNamed } from './limits.ts'

/** Deletes names and e-mail addresses of those who reported an error, when they have been kept as long as the form says. @returns of how many */
export function forgetNames(viewer: Viewer, now: Date): Promise<number> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    const { id, name, email, receivedAt } = errorReports
    const forgotten = await tx
      .update(errorReports)
      .set({ name: '', email: '' })
      .where(and(lt(receivedAt, now.getTime() - daysNamed * 86_400_000), or(ne(name, ''), ne(email, ''))))
      .returning({ id })
    const reports = forgotten.length
    if (reports) await record(tx, viewer, { verb: 'forget-names', subject: ['report', ''], detail: { reports } }, now)
    return reports
  })
}
