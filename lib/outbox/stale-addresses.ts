import { and, eq, inArray, ne, or } from 'drizzle-orm'
import { read } from '#db/client.ts'
import { addresses } from '#db/schema/record.ts'
import { readTag } from '../tags.ts'

/**
 * The readers' addresses whose pages changed, came or went: only those that stand in the list of addresses, in which
 * nothing is before it goes live.
 */
export async function staleAddresses(stale: string[]): Promise<string[]> {
  const named = stale.map(readTag)
  const of = (kind: string) => named.filter((tag) => tag.kind === kind).map(({ id }) => id)
  const paths = of('address')
  const articles = of('article')
  if (!paths.length && !articles.length) return []
  const rows = await read()
    .selectDistinct({ path: addresses.path })
    .from(addresses)
    .where(
      or(
        inArray(addresses.path, paths),
        and(eq(addresses.subjectKind, 'article'), inArray(addresses.subjectId, articles), ne(addresses.state, 'moved')),
      ),
    )
  return rows.map(({ path }) => path).sort()
}
