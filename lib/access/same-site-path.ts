import { env } from '../env.ts'
import { urls } from '../urls.ts'

/** A place to return to, if it is one of this publication; the desk otherwise. */
export function sameSitePath(asked: string | undefined): string {
  if (!asked || !URL.canParse(asked, env().SITE_URL)) return urls.admin.home()
  const { origin, pathname, search, hash } = new URL(asked, env().SITE_URL)
  // A path of two slashes would be another host once it stands alone.
  return origin === env().SITE_URL && !pathname.startsWith('//') ? pathname + search + hash : urls.admin.home()
}
