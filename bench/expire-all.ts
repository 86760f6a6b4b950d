import { closeDatabase } from '#db/client.ts'
import { write } from '#db/write.ts'
import { expire } from '#lib/changes/expire.ts'
import { tags } from '#lib/tags.ts'

// Makes every page of the publication in DATA_DIR stale.
await write((tx) => expire(tx, [tags.site], new Date()))
closeDatabase()
