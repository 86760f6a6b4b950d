import { eq } from 'drizzle-orm'
import { settings } from '#db/schema/publication.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { record } from '../audit/record.ts'
import { expire } from '../changes/expire.ts'
import { Refusal } from '../refusal.ts'
import { tags } from '../tags.ts'
import { type AddWordInput, mostWords, withDefaults } from './schema.ts'

/** Adds a word to those that are right as they stand, for every article of the house. One that is there already is left. */
export function addWord(viewer: Viewer, { word }: AddWordInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'words:add')
    const [row] = await tx.select().from(settings).where(eq(settings.id, 1))
    const value = withDefaults(row?.value)
    const { words } = value.checks
    if (words.includes(word)) return
    if (words.length >= mostWords)
      throw new Refusal('full', `The word list holds ${mostWords} words already. An administrator can take some out.`, 'word')
    const changed = { ...value, checks: { ...value.checks, words: [...words, word] } }
    const version = (row?.version ?? 0) + 1
    await tx
      .insert(settings)
      .values({ id: 1, value: changed, version })
      .onConflictDoUpdate({ target: settings.id, set: { value: changed, version } })
    await expire(tx, [tags.checks], now)
    await record(tx, viewer, { verb: 'add-word', subject: ['settings', 'checks'], detail: { word } }, now)
  })
}
