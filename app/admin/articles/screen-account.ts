import type { ScreenAccount } from '#components/admin/articles/article-screen-props.ts'
import { may, type Viewer } from '#lib/access/allow.ts'
import { findOwnEmail } from '#lib/accounts/desk-queries.ts'

/** Who writes on the article screen. */
export async function screenAccount(viewer: Viewer): Promise<ScreenAccount> {
  return {
    id: viewer.accountId ?? '',
    name: viewer.name,
    email: await findOwnEmail(viewer),
    mayFetch: may(viewer, 'source:fetch'),
  }
}
