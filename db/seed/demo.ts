import { closeDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { say } from '#lib/say.ts'
import { isEmptyPublication } from '#lib/settings/is-empty-publication.ts'
import { seedDemo } from './seed-demo.ts'

// `npm run demo`: the demonstration newsroom, into an empty database and no other.
migrate()
if (await isEmptyPublication()) {
  for (const line of await seedDemo(new Date())) say.line(line)
} else {
  say.complaint('This publication is not empty, so the demonstration is not added to it. Set DATA_DIR to an empty folder.')
  process.exitCode = 2
}
closeDatabase()
