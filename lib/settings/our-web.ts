import { env } from '../env.ts'
import { openWeb, type Web } from '../outbound/web.ts'
import { findSettings } from './queries.ts'

/** The web, asked under this publication's own name. */
export async function ourWeb(signal?: AbortSignal): Promise<Web> {
  const { name } = await findSettings()
  return openWeb({ name, origin: env().SITE_URL }, signal ? { signal } : {})
}
