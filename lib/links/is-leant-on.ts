import { and, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { articles, revisions } from '#db/schema/articles.ts'
import { citations, sources } from '#db/schema/references.ts'
import { storedContent } from '../articles/content.ts'
import { normaliseUrl } from '../references/normalise.ts'

interface Address {
  address: string
  host: string
}

/** Whether any article leans on an address: a live one, or one that is being worked on and is not in the trash. */
export async function isLeantOn({ address, host }: Address): Promise<boolean> {
  const [cited] = await read()
    .select({ id: sources.id })
    .from(sources)
    .innerJoin(citations, eq(citations.sourceId, sources.id))
    .where(eq(sources.address, address))
    .limit(1)
  if (cited) return true
  const working = await read()
    .select({ content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .where(
      and(
        isNull(articles.deletedAt),
        or(ne(articles.status, 'live'), ne(articles.latestRevisionId, articles.liveRevisionId)),
        names(host),
      ),
    )
  return working.some(({ content }) => storedContent(content).references.some(({ url }) => normaliseUrl(url) === address))
}

// So that few texts are read whole. A host of other letters stands otherwise in a text than in an address.
function names(host: string): SQL | undefined {
  return host.includes('xn--') ? undefined : sql`instr(lower(${revisions.content}), ${host}) > 0`
}
