import { previewLinks } from '#db/schema/desk.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { openArticle } from '../articles/open-article.ts'
import { record } from '../audit/record.ts'
import { newId, newSecret, sha256 } from '../ids.ts'
import { Refusal } from '../refusal.ts'
import { urls } from '../urls.ts'
import type { MadeLink, MakeLinkInput } from './schema.ts'

const day = 86_400_000

/** Makes a link by which somebody without an account reads the working copy. @returns the link, and its path, which is shown this once */
export function makeLink(viewer: Viewer, { id: articleId, name, days }: MakeLinkInput, now: Date): Promise<MadeLink> {
  return write(async (tx) => {
    const article = await openArticle(tx, { id: articleId })
    allow(viewer, 'article:share', article)
    if (article.deletedAt) throw new Refusal('wrong-state', 'This article is in the trash. Take it out first.')
    const [token, id, madeAt] = [newSecret(), newId(), now.getTime()]
    const row = {
      id,
      tokenHash: sha256(token),
      articleId,
      name,
      madeBy: viewer.accountId,
      madeAt,
      expiresAt: madeAt + days * day,
    }
    await tx.insert(previewLinks).values(row)
    await record(tx, viewer, { verb: 'share', subject: ['article', articleId], detail: { link: id, name, days } }, now)
    const link = { id, name, by: viewer.name, expiresAt: row.expiresAt, state: 'open' as const }
    return { link, path: urls.sharedPreview(token) }
  })
}
