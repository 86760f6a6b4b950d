import { env } from '../env.ts'
import { operatorsOwn, theWeb } from '../outbound/reach.ts'
import { openWeb } from '../outbound/web.ts'
import { findSettings } from '../settings/queries.ts'
import type { Archive } from './save-page-now.ts'

/** Whether this house has keys to an archive. They stand in the environment, and nowhere in the database. */
export function hasArchive(): boolean {
  const { ARCHIVE_ACCESS_KEY, ARCHIVE_SECRET_KEY } = env()
  return Boolean(ARCHIVE_ACCESS_KEY && ARCHIVE_SECRET_KEY)
}

/** The archive that keeps copies for this house; null where there are no keys. */
export async function ourArchive(signal?: AbortSignal): Promise<Archive | null> {
  const { ARCHIVE_ACCESS_KEY: access, ARCHIVE_SECRET_KEY: secret, ARCHIVE_URL, SITE_URL } = env()
  if (!access || !secret) return null
  const { name } = await findSettings()
  // An archive that the operator named may be a machine beside this one; what it is asked to copy is asked by itself.
  const reach = ARCHIVE_URL ? operatorsOwn : theWeb
  const web = openWeb({ name, origin: SITE_URL }, signal ? { reach, signal } : { reach })
  return { origin: ARCHIVE_URL ?? 'https://web.archive.org', keys: { access, secret }, web }
}
