import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { expire } from '../changes/expire.ts'
import { tags } from '../tags.ts'

/** Says that the date in the masthead is another one now. */
export function turnDay(viewer: Viewer, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'clock:tick')
    await expire(tx, [tags.day], now)
  })
}
