import { eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { deskRows } from '#db/schema/search.ts'

export interface DeskEntry {
  headline: string
  slug: string
  standfirst: string
}

/** Puts an article's working headline, address and standfirst into the desk's index, in place of what was there. */
export async function indexDesk(tx: Tx, articleId: string, { headline, slug, standfirst }: DeskEntry): Promise<void> {
  const [known] = await tx.select({ row: deskRows.row }).from(deskRows).where(eq(deskRows.articleId, articleId))
  if (known) {
    await tx.run(
      sql`UPDATE desk_index SET headline = ${headline}, slug = ${slug}, standfirst = ${standfirst} WHERE rowid = ${known.row}`,
    )
    return
  }
  const [added] = await tx.insert(deskRows).values({ articleId }).returning({ row: deskRows.row })
  await tx.run(
    sql`INSERT INTO desk_index (rowid, headline, slug, standfirst) VALUES (${added?.row}, ${headline}, ${slug}, ${standfirst})`,
  )
}
