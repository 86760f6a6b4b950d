import { setTimeout as wait } from 'node:timers/promises'
import { closeDatabase, read } from '#db/client.ts'
import { sections } from '#db/schema/publication.ts'
import { theOperator } from '#lib/access/allow.ts'
import { draft } from '#lib/articles/draft.ts'
import { publish } from '#lib/articles/testing.ts'
import { newId } from '#lib/ids.ts'
import { story } from '#lib/testing.ts'

// node bench/publish-now-and-then.ts SECONDS TIMES: publishes a new article in DATA_DIR every so many seconds.
const [every = '10', times = '1'] = process.argv.slice(2)
const [section] = await read().select({ id: sections.id }).from(sections).limit(1)

for (let each = 1; each <= Number(times); each += 1) {
  const id = newId()
  const content = {
    ...story({ headline: `Made up to be measured, ${each}`, sectionId: section?.id ?? '', slug: '' }),
    topics: [],
    bylines: [],
  }
  const saved = await draft(theOperator, { id, content }, new Date())
  await publish(theOperator, { id, version: saved.version }, new Date())
  if (each < Number(times)) await wait(Number(every) * 1_000)
}
closeDatabase()
