import { eq } from 'drizzle-orm'
import { closeDatabase, read } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { theOperator } from '#lib/access/allow.ts'
import { articleContent } from '#lib/articles/content.ts'
import { findDeskArticle } from '#lib/articles/desk-queries.ts'
import { revise } from '#lib/articles/revise.ts'
import { publishChanges } from '#lib/articles/testing.ts'

// Publishes changes to the article of a slug in DATA_DIR, as often as is said, and prints each number when it is committed.

const [slug = '', count = '1'] = process.argv.slice(2)
const [row] = await read().select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
const article = row && (await findDeskArticle(theOperator, row.id))
if (!article) throw new Error(`There is no article ${slug}.`)
const { id, content } = article
let { version } = article

for (let edition = 1; edition <= Number(count); edition += 1) {
  const changed = articleContent.parse({ ...content, headline: `Edition ${edition} of this story` })
  version = (await revise(theOperator, { id, version, content: changed }, new Date())).version
  version = await publishChanges(theOperator, { id, version, class: 'typographic' }, new Date())
  process.stdout.write(`${edition}\n`)
}
closeDatabase()
