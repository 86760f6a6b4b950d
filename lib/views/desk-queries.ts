import { asc, eq } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { savedViews } from '#db/schema/accounts.ts'
import { allow, type Viewer } from '../access/allow.ts'

export interface SavedView {
  name: string
  filter: Record<string, string>
}

/** The viewer’s own views, by name. */
export async function listViews(viewer: Viewer): Promise<SavedView[]> {
  allow(viewer, 'account:own')
  const rows = await read()
    .select({ name: savedViews.name, filter: savedViews.filter })
    .from(savedViews)
    .where(eq(savedViews.accountId, viewer.accountId ?? ''))
    .orderBy(asc(savedViews.name))
  // What is stored passed the schema when it was written.
  return rows.map(({ name, filter }) => ({ name, filter: filter as Record<string, string> }))
}
